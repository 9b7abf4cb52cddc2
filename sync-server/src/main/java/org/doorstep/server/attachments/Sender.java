package org.doorstep.server.attachments;

import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.server.devices.VerifiedDevice;

/** Whose request this is and what it may touch. */
sealed interface Sender {
    VerifiedDevice device();

    /** Where its uploads are, as the tus library wants to know it. */
    String uri();

    default boolean owns(Upload upload) {
        return upload.device().equals(device().id());
    }

    /** A record's picture, from somebody who may send it. */
    record ForRecord(VerifiedDevice device, RecordId record, ChildId child, String uri) implements Sender {
        @Override
        public boolean owns(Upload upload) {
            var picture = upload.picture();
            return Sender.super.owns(upload)
                    && picture != null
                    && picture.record().equals(record);
        }
    }

    /** Something that only the authority can open, from a tablet that need not be allowed anything else. */
    record ForDeposit(VerifiedDevice device, String uri) implements Sender {
        @Override
        public boolean owns(Upload upload) {
            return Sender.super.owns(upload) && upload.picture() == null;
        }
    }
}
