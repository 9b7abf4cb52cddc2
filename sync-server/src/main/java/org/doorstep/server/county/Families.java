package org.doorstep.server.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.server.county.ChildFile.Held;
import org.doorstep.server.county.ChildFile.PastVisit;
import org.doorstep.server.county.Family.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the ten families from the contract's samples, as they are on one day. */
final class Families {
    static final List<String> NAMES =
            List.of("mason", "hale", "begum", "kaur", "oyelaran", "danso", "nowak", "fraser", "osei", "rahimi");

    private static final Duration WRITING_UP = Duration.ofMinutes(45);

    private final JsonMapper json;

    Families(JsonMapper json) {
        this.json = json;
    }

    List<Family> on(LocalDate today) {
        return NAMES.stream().map(name -> read(name, today)).toList();
    }

    static Households.Known known(List<Family> families) {
        var cards = families.stream()
                .flatMap(family -> family.children().stream())
                .map(Member::card)
                .toList();
        return new Households.Known(
                count(cards, Cohort.CIN),
                count(cards, Cohort.CP),
                (int) cards.stream().filter(card -> card.bornOn() == null).count(),
                count(cards, Cohort.PF),
                count(cards, Cohort.CLA),
                (int) cards.stream()
                        .filter(card ->
                                card.placement() != null && card.placement().outOfArea())
                        .count(),
                count(cards, Cohort.CL));
    }

    static ChildFile file(Member member, LocalDate today) {
        var held = member.allocations().stream()
                .filter(one -> one.until() == null || !one.until().isBefore(today))
                .map(one -> new Held(one.worker(), one.from()))
                .toList();
        return new ChildFile(
                member.card(),
                held,
                member.visits().stream().map(Families::past).toList());
    }

    private static PastVisit past(Family.Written written) {
        var attempt = written.visit().attempt();
        var captured = attempt.startedAt().plus(WRITING_UP);
        Instant ended = attempt instanceof Attempt.TookPlace took && took.endedAt() != null ? took.endedAt() : captured;
        return new PastVisit(written.recordId(), written.by(), captured, ended.plus(WRITING_UP), written.visit());
    }

    private static int count(List<Child> cards, Cohort cohort) {
        return (int) cards.stream()
                .map(card -> card.cohorts().get(cohort))
                .filter(fact -> fact != null && fact.until() == null)
                .count();
    }

    private Family read(String name, LocalDate today) {
        var path = "/families/" + name + ".json";
        try (var in = Family.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is missing from the contract");
            JsonNode tree = RelativeDays.resolve(json.readTree(in), today);
            return json.treeToValue(tree, Family.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
