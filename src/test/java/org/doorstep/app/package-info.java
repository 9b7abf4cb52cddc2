/** Tests of the app as a whole, against a pretended issuer and sync server on the other end of real HTTP. */
@NullMarked
package org.doorstep.app;

import org.jspecify.annotations.NullMarked;
