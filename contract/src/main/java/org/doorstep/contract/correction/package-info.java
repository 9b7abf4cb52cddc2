/** A fact on a child's card that somebody who works with the child says is wrong. */
@NullMarked
package org.doorstep.contract.correction;

import org.jspecify.annotations.NullMarked;
