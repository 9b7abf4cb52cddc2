@NullMarked
package org.doorstep.contract.missing;

import org.jspecify.annotations.NullMarked;
