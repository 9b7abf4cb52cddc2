/** What a worker must know at the door, and the codes that say why she goes there. */
@NullMarked
package org.doorstep.contract.child;

import org.jspecify.annotations.NullMarked;
