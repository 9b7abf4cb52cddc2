@NullMarked
package org.doorstep.server.tablets;

import org.jspecify.annotations.NullMarked;
