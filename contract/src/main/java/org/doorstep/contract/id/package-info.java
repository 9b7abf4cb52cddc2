/** A type for each identity, so that ids never cross. */
@NullMarked
package org.doorstep.contract.id;

import org.jspecify.annotations.NullMarked;
