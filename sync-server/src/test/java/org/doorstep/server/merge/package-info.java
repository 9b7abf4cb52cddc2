@NullMarked
package org.doorstep.server.merge;

import org.jspecify.annotations.NullMarked;
