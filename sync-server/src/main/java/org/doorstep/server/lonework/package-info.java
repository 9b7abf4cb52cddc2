/**
 * Who is out on a visit and until when: holds each worker's last plan, tells named people in turn when she is not back, and
 * shows the office who is out. Plans that are over are forgotten after the authority's time for them. What a plan says comes from her tablet; that she is overdue is said here alone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "http", "audit", "identity", "devices", "caseload", "rota"})
package org.doorstep.server.lonework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
