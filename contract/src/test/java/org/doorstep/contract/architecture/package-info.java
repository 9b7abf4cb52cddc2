/** Holds the contract to what it may know. */
@NullMarked
package org.doorstep.contract.architecture;

import org.jspecify.annotations.NullMarked;
