/**
 * The way into the office and out of it: who is let in, what a page of it may do, and the sync server that is asked for her.
 * What is shown inside knows nothing of this.
 */
@NullMarked
package org.doorstep.app.office.door;

import org.jspecify.annotations.NullMarked;
