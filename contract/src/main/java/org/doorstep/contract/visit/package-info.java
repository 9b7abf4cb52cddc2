/** A visit to one child, as the worker records it. */
@NullMarked
package org.doorstep.contract.visit;

import org.jspecify.annotations.NullMarked;
