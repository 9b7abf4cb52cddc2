/** The Vaadin app. Holds no case data and no database beyond its sessions. */
@NullMarked
package org.doorstep.app;

import org.jspecify.annotations.NullMarked;
