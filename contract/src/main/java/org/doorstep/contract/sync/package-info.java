/** The messages by which tablets and the sync server exchange changes (sync protocol, version 1). */
@NullMarked
package org.doorstep.contract.sync;

import org.jspecify.annotations.NullMarked;
