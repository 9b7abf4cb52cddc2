/** Tests of the audit log. */
@NullMarked
package org.doorstep.server.audit;

import org.jspecify.annotations.NullMarked;
