/** What the office's views say. */
@NullMarked
package org.doorstep.app.office;

import org.jspecify.annotations.NullMarked;
