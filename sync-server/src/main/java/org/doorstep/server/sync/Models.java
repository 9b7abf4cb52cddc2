package org.doorstep.server.sync;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.doorstep.contract.concern.Concern;
import org.doorstep.contract.contact.Contact;
import org.doorstep.contract.correction.Correction;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.missing.Interview;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.contract.visit.Unfinished;
import org.doorstep.contract.visit.Visit;
import org.doorstep.server.merge.RecordLeaves;

/** The contract's record of each type, and how its document comes apart into leaves. */
final class Models {
    private static final Map<RecordType, RecordLeaves> LEAVES = Arrays.stream(RecordType.values())
            .collect(Collectors.toMap(type -> type, type -> RecordLeaves.of(of(type))));

    private Models() {}

    static Class<? extends Record> of(String wireName) {
        return of(typeOf(wireName));
    }

    static RecordLeaves leaves(String wireName) {
        return Objects.requireNonNull(LEAVES.get(typeOf(wireName)));
    }

    private static Class<? extends Record> of(RecordType type) {
        return switch (type) {
            case VISIT -> Visit.class;
            case CONTACT -> Contact.class;
            case UNFINISHED -> Unfinished.class;
            case CONCERN -> Concern.class;
            case EPISODE -> Episode.class;
            case INTERVIEW -> Interview.class;
            case CORRECTION -> Correction.class;
        };
    }

    private static RecordType typeOf(String wireName) {
        return RecordType.valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
