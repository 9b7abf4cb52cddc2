@NullMarked
package org.doorstep.server.tasks;

import org.jspecify.annotations.NullMarked;
