/** A concern about a child that cannot wait: as a record, on its way from the tablet, and as the office reads it. */
@NullMarked
package org.doorstep.contract.concern;

import org.jspecify.annotations.NullMarked;
