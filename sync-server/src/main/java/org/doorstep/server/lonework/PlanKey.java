package org.doorstep.server.lonework;

import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.WorkerId;

/** One worker's visit at one door; another worker's contact of the same name is another one. */
record PlanKey(WorkerId worker, ContactId contact) {}
