@NullMarked
package org.doorstep.server.feed;

import org.jspecify.annotations.NullMarked;
