package org.doorstep.server.prints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.office.Prints.Reader;
import org.doorstep.contract.visit.SharedWith;
import tools.jackson.databind.JsonNode;

/**
 * An adult who left care decides who else reads what is written about her. What she has not said yes to is on no page for her
 * family or her carers, whoever would release it, and on none for somebody who harmed her. A court reads by its own right.
 */
final class OwnSay {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int ADULT = 18;

    private OwnSay() {}

    static boolean allows(JsonNode doc, Child card, Reader reader) {
        return switch (reader.kind()) {
            case COURT, YOUNG_PERSON -> true;
            case ALLEGED_PERPETRATOR -> !decides(doc, card);
            case PARENT_OR_CARER ->
                !decides(doc, card)
                        || groups(card, reader)
                                .allMatch(group -> doc.at("/leaver/sharing/" + group)
                                        .asString("")
                                        .equals("YES"));
        };
    }

    /** As the form asks it: of an adult, and of whoever was asked. Whose birthday nobody knows is taken for an adult. */
    private static boolean decides(JsonNode doc, Child card) {
        if (!doc.has("leaver")) return false;
        return doc.at("/leaver/sharing").isObject()
                || card.bornOn() == null
                || !card.bornOn().plusYears(ADULT).isAfter(dayOf(doc));
    }

    private static LocalDate dayOf(JsonNode doc) {
        return Instant.parse(doc.at("/attempt/startedAt").asString())
                .atZone(ENGLAND)
                .toLocalDate();
    }

    /** Somebody who is not on the card may be family or a carer: then both need her yes. */
    private static Stream<SharedWith> groups(Child card, Reader reader) {
        Person known = reader.person() == null ? null : card.people().get(reader.person());
        if (known == null) return Stream.of(SharedWith.FAMILY, SharedWith.CARER);
        var relationship = known.relationship().toLowerCase(Locale.ROOT);
        var cares = relationship.contains("carer") || relationship.contains("host");
        return Stream.of(cares ? SharedWith.CARER : SharedWith.FAMILY);
    }
}
