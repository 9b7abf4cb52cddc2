/** Code that breaks each rule of the architecture once, to show that the rule can fail. Nothing uses it. */
@NullMarked
package org.doorstep.planted;

import org.jspecify.annotations.NullMarked;
