/** What is due, when, and in words why. */
@NullMarked
package org.doorstep.contract.duty;

import org.jspecify.annotations.NullMarked;
