@NullMarked
package org.doorstep.server.caseload;

import org.jspecify.annotations.NullMarked;
