package org.doorstep.contract.sync;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.doorstep.contract.id.ChangeId;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * What one person did to one record on one device. Sealed as text once; those bytes are hashed, signed, stored and
 * sent, so that nobody needs a canonical JSON.
 *
 * @param deviceSeq 1 for the first change a device ever sealed, then one more each time
 * @param prev SHA-256 in lower-case hex of this device's previous sealed bytes; absent for the first
 * @param type the record's type; an unknown one is quarantined, never refused
 * @param schema the version of the record model it was written with
 * @param base what it builds on; absent for a new record
 * @param patch RFC 7396 merge patch against the base document
 * @param author the worker whose vault sealed it
 * @param scopeVersion the allocations it was made under: those that held when its draft was begun
 * @param happenedAt when it happened, as the worker says
 * @param capturedAt when she first wrote it down
 * @param sealedAt when she finished
 * @param clockOffsetMs the server's clock minus the tablet's, at the last contact
 * @param resolves what its author decided about conflicts she was shown, by the conflict's leaf
 * @param signsOff set when this change signs the record off; from then on only an {@code amendment} changes it
 * @param toldScope the newest allocations that the tablet had been told of when this was sealed
 * @param refiles the record whose place this new one takes, which was on the wrong child's file
 */
public record Change(
        ChangeId changeId,
        DeviceId device,
        long deviceSeq,
        @Nullable String prev,
        RecordId recordId,
        ChildId childId,
        String type,
        int schema,
        @Nullable Base base,
        Map<String, Object> patch,
        WorkerId author,
        long scopeVersion,
        Instant happenedAt,
        Instant capturedAt,
        Instant sealedAt,
        @Nullable Long clockOffsetMs,
        @Nullable Amendment amendment,
        @Nullable Map<String, Resolution> resolves,
        @Nullable SignOff signsOff,
        @Nullable Long toldScope,
        @Nullable RecordId refiles) {

    /** One that was sealed before anybody said what its tablet had been told, and that takes no record's place. */
    public Change(
            ChangeId changeId,
            DeviceId device,
            long deviceSeq,
            @Nullable String prev,
            RecordId recordId,
            ChildId childId,
            String type,
            int schema,
            @Nullable Base base,
            Map<String, Object> patch,
            WorkerId author,
            long scopeVersion,
            Instant happenedAt,
            Instant capturedAt,
            Instant sealedAt,
            @Nullable Long clockOffsetMs,
            @Nullable Amendment amendment,
            @Nullable Map<String, Resolution> resolves,
            @Nullable SignOff signsOff) {
        this(
                changeId,
                device,
                deviceSeq,
                prev,
                recordId,
                childId,
                type,
                schema,
                base,
                patch,
                author,
                scopeVersion,
                happenedAt,
                capturedAt,
                sealedAt,
                clockOffsetMs,
                amendment,
                resolves,
                signsOff,
                null,
                null);
    }

    /** Bytes of one sealed change in UTF-8. */
    public static final int SEALED_BYTES_MAX = 256 * 1024;

    /** The schema version this build writes. */
    public static final int SCHEMA = 1;

    /**
     * What a change builds on: the state a server showed ({@code head}), or this device's own earlier change ({@code own}).
     *
     * @param line the head's line, as it was told with it; absent when none was told
     */
    public record Base(
            @Nullable ChangeId head,
            @Nullable ChangeId own,
            @Nullable String line) {
        /** One that names no line. */
        public Base(@Nullable ChangeId head, @Nullable ChangeId own) {
            this(head, own, null);
        }
    }

    /** Why a signed-off record is changed. */
    public record Amendment(String why) {}

    /**
     * What a named person decided about a conflict. It stands for all alternatives she had seen; one that she had not
     * reopens the conflict.
     *
     * @param value what the leaf says from now on; absent when it is taken out
     * @param why her reason, kept with the record
     */
    public record Resolution(
            @Nullable Object value,
            @Size(min = 1, max = WHY_MAX) String why) {
        /** Characters of a reason. */
        public static final int WHY_MAX = 2_000;
    }

    /** A manager has read the record and stands by it. */
    public record SignOff(
            @Nullable @Size(max = Resolution.WHY_MAX) String note) {}
}
