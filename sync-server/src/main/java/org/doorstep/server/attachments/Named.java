package org.doorstep.server.attachments;

import org.doorstep.contract.id.AttachmentId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;

/** A picture that a record names. */
record Named(RecordId record, ChildId child, AttachmentId attachment) {}
