@NullMarked
package org.doorstep.server.attachments;

import org.jspecify.annotations.NullMarked;
