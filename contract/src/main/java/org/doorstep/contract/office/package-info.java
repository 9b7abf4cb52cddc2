/** What the office asks the sync server, as HTTP interfaces that both sides share. */
@NullMarked
package org.doorstep.contract.office;

import org.jspecify.annotations.NullMarked;
