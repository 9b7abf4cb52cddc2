@NullMarked
package org.doorstep.server.copies;

import org.jspecify.annotations.NullMarked;
