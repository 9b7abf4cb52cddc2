package org.doorstep.server.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.doorstep.contract.child.Address;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Person;
import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whom and what a child's card keeps from somebody. What is said on the card of a brother or sister holds as well: one card
 * may say what the other does not.
 */
@Component
public class Withholding {
    private static final String ELSEWHERE =
            "Somebody must not learn about this person. Why stands on the card of a brother or sister.";

    private final Caseload caseload;

    Withholding(Caseload caseload) {
        this.caseload = caseload;
    }

    /** Those on the card of whom somebody must not learn, with from whom and why, one sentence each. */
    public Map<PersonId, List<String>> sentences(Child card) {
        var kept = new LinkedHashMap<PersonId, List<String>>();
        var others = siblings(card);
        card.people().forEach((id, person) -> {
            var from = new ArrayList<>(person.withheldFrom().entrySet().stream()
                    .map(entry -> who(entry.getKey(), card) + " must not learn about this person: " + entry.getValue())
                    .sorted()
                    .toList());
            if (from.isEmpty()
                    && others.stream().anyMatch(other -> isKept(other.people().get(id)))) from.add(ELSEWHERE);
            if (!from.isEmpty()) kept.put(id, List.copyOf(from));
        });
        return kept;
    }

    /** Everybody on these cards of whom somebody must not learn. */
    public List<Person> people(Child card) {
        var all = new ArrayList<Person>();
        sentences(card)
                .keySet()
                .forEach(id -> all.add(Objects.requireNonNull(card.people().get(id))));
        siblings(card)
                .forEach(other -> other.people().values().stream()
                        .filter(Withholding::isKept)
                        .forEach(all::add));
        return List.copyOf(all);
    }

    /** The addresses on these cards that somebody must not learn. */
    public List<Address> addresses(Child card) {
        var all = new ArrayList<>(siblings(card));
        all.add(card);
        return all.stream()
                .flatMap(one -> one.addresses().values().stream())
                .filter(address -> !address.withheldFrom().isEmpty())
                .distinct()
                .toList();
    }

    private List<Child> siblings(Child card) {
        var ids = card.people().values().stream()
                .map(Person::childId)
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(card.id()))
                .distinct()
                .toList();
        return List.copyOf(caseload.facts(ids).values());
    }

    private static boolean isKept(@Nullable Person person) {
        return person != null && !person.withheldFrom().isEmpty();
    }

    private static String who(PersonId id, Child card) {
        var person = card.people().get(id);
        return person == null ? "Somebody" : person.name() + " (" + person.relationship() + ")";
    }
}
