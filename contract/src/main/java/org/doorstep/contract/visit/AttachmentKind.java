package org.doorstep.contract.visit;

/** What a picture is of. */
public enum AttachmentKind {
    /** What the worker saw. */
    PHOTO,
    /** What the child drew or wrote. */
    DRAWING
}
