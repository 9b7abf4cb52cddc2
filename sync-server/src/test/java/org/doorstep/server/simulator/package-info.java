/**
 * Tells made-up days of several tablets and one server, breaks whatever can break in them, and looks whether any promise
 * was broken: {@code Promise} lists which oracle watches over which. The same histories drive a model of the protocol and
 * the production code. {@code ./soak} runs as many as one likes.
 */
@NullMarked
package org.doorstep.server.simulator;

import org.jspecify.annotations.NullMarked;
