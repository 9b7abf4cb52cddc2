/** Tests of what holds for every request. */
@NullMarked
package org.doorstep.server.http;

import org.jspecify.annotations.NullMarked;
