package org.doorstep.server.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.id.ActionId;
import org.doorstep.contract.id.ContactId;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.visit.ActionState;
import org.doorstep.contract.visit.Alone;
import org.doorstep.contract.visit.Announced;
import org.doorstep.contract.visit.Attempt;
import org.doorstep.contract.visit.Bedroom;
import org.doorstep.contract.visit.BedroomSeen;
import org.doorstep.contract.visit.HowHeard;
import org.doorstep.contract.visit.NextVisit;
import org.doorstep.contract.visit.NoViewsReason;
import org.doorstep.contract.visit.NotSeenReason;
import org.doorstep.contract.visit.Present;
import org.doorstep.contract.visit.Priority;
import org.doorstep.contract.visit.Quote;
import org.doorstep.contract.visit.Safeguarded;
import org.doorstep.contract.visit.Seen;
import org.doorstep.contract.visit.UnableReason;
import org.doorstep.contract.visit.Venue;
import org.doorstep.contract.visit.Visit;
import org.doorstep.contract.visit.VisitAction;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;

/** Writes up one child's visits, one after another: what she said, what was seen, what was promised and what became of it. */
final class Visiting {
    private static final List<UnableReason> UNABLE = List.of(UnableReason.values());
    private static final List<NotSeenReason> NOT_SEEN = List.of(
            NotSeenReason.NOT_AT_HOME, NotSeenReason.AT_SCHOOL, NotSeenReason.ASLEEP, NotSeenReason.CHILD_REFUSED);

    private final Circumstance circumstance;
    private final Sketch child;
    private final Around around;
    private final boolean wordless;
    private final boolean interpreted;
    private final Voice voice;
    private final Dice dice;
    private final Map<ActionId, VisitAction> open = new LinkedHashMap<>();
    private int actions;

    Visiting(Circumstance circumstance, Sketch child, Around around, boolean wordless, boolean interpreted, Dice dice) {
        this.circumstance = circumstance;
        this.child = child;
        this.around = around;
        this.wordless = wordless;
        this.interpreted = interpreted;
        this.voice = new Voice(dice, child.name(), child.girl(), around.carerCalled());
        this.dice = dice;
    }

    Visit write(Occasion occasion) {
        return occasion.attempt() instanceof Attempt.TookPlace took
                ? tookPlace(occasion, took)
                : visit(occasion, null, null, Map.of(), null, null, null, null, null, null, Map.of(), Map.of(), null);
    }

    private Visit tookPlace(Occasion occasion, Attempt.TookPlace took) {
        int age = child.ageOn(occasion.on());
        boolean atHome = took.place() == Venue.PLACEMENT_OR_HOME;
        var seen = seen(age, took.place());
        boolean met = seen instanceof Seen.Yes;
        var quotes = met ? quotes(occasion, age) : Map.<String, Quote>of();
        return visit(
                occasion,
                seen,
                atHome ? bedroom() : new Bedroom(BedroomSeen.NOT_APPLICABLE, null),
                quotes,
                quotes.isEmpty() ? noViews(met, age) : age < 2 ? NoViewsReason.TOO_YOUNG : null,
                dice.chance(0.45) ? voice.say(grown() ? "summary.leaver" : "summary") : null,
                atHome && !grown() && dice.chance(0.35) ? voice.say("adults") : null,
                met && dice.chance(0.75)
                        ? voice.say(age < 2 ? "seen.baby" : age < 6 ? "seen.small" : "seen.older")
                        : null,
                dice.chance(0.6) ? voice.say(grown() ? "analysis.leaver" : "analysis") : null,
                circumstance.cohort == Cohort.CLA && met ? safeguarded() : null,
                earlier(),
                promised(occasion),
                dice.chance(0.6) ? new NextVisit(occasion.on().plusDays(circumstance.everyDays - 2L), null) : null);
    }

    private Visit visit(
            Occasion occasion,
            @Nullable Seen seen,
            @Nullable Bedroom bedroom,
            Map<String, Quote> quotes,
            @Nullable NoViewsReason noViews,
            @Nullable String summary,
            @Nullable String adults,
            @Nullable String observation,
            @Nullable String analysis,
            @Nullable Safeguarded safeguarded,
            Map<ActionId, ActionState> earlier,
            Map<ActionId, VisitAction> promised,
            @Nullable NextVisit next) {
        return new Visit(
                occasion.contact(),
                circumstance.cohort,
                occasion.attempt(),
                occasion.announced(),
                present(occasion),
                seen,
                bedroom,
                quotes,
                noViews,
                summary,
                adults,
                observation,
                analysis,
                safeguarded,
                earlier,
                promised,
                next,
                Map.of());
    }

    private boolean grown() {
        return circumstance.cohort == Cohort.CL;
    }

    private Map<String, Present> present(Occasion occasion) {
        PersonId carer = around.carer();
        return carer == null || !occasion.carerThere() ? Map.of() : Map.of("p1", new Present(carer, null, null));
    }

    private Seen seen(int age, Venue place) {
        if (age < 0) return new Seen.No(NotSeenReason.OTHER, "Not born yet");
        if (place == Venue.PLACEMENT_OR_HOME && dice.chance(0.03))
            return new Seen.No(dice.pick(NOT_SEEN), dice.chance(0.6) ? "Next week, at school" : null);
        if (age < 3 || age < 5 && dice.chance(0.6)) return new Seen.Yes(new Alone.InappropriateAge(null));
        if (dice.chance(0.84)) return new Seen.Yes(new Alone.Yes());
        if (dice.chance(0.35)) return new Seen.Yes(new Alone.ChildRefused(null));
        return new Seen.Yes(new Alone.Unable(dice.pick(UNABLE), null));
    }

    private Map<String, Quote> quotes(Occasion occasion, int age) {
        if (dice.chance(age < 2 ? 0.7 : 0.13)) return Map.of();
        var quotes = new LinkedHashMap<String, Quote>();
        for (int i = 1; i <= (dice.chance(0.3) ? 2 : 1); i++) quotes.put("q" + i, quote(age, occasion.heardBy()));
        return quotes;
    }

    private Quote quote(int age, String heardBy) {
        if (age < 2) return new Quote(voice.say("seen.baby"), HowHeard.WITHOUT_WORDS, heardBy, null);
        if (wordless) return new Quote(voice.say("wordless"), HowHeard.WITHOUT_WORDS, heardBy, null);
        if (interpreted) return new Quote(voice.say("quote.interpreted"), HowHeard.THROUGH_INTERPRETER, heardBy, null);
        var section = age < 7 ? "quote.small" : age < 12 ? "quote.middle" : age < 18 ? "quote.teen" : "quote.leaver";
        return new Quote(voice.say(section), dice.chance(0.06) ? HowHeard.WRITTEN : HowHeard.SAID, heardBy, null);
    }

    private NoViewsReason noViews(boolean met, int age) {
        if (!met) return age < 0 ? NoViewsReason.TOO_YOUNG : NoViewsReason.CHILD_NOT_SEEN;
        if (age < 2) return NoViewsReason.TOO_YOUNG;
        if (wordless || interpreted) return NoViewsReason.COMMUNICATION_NEED_UNMET;
        return dice.chance(0.5) ? NoViewsReason.DECLINED : NoViewsReason.NOT_ASKED;
    }

    private Bedroom bedroom() {
        if (!dice.chance(0.6)) return new Bedroom(BedroomSeen.NO, null);
        return new Bedroom(BedroomSeen.YES, dice.chance(0.25) ? voice.say("bedroom") : null);
    }

    private Safeguarded safeguarded() {
        if (!dice.chance(0.015)) return new Safeguarded(YesNo.YES, null);
        return new Safeguarded(YesNo.NO, "The placement cannot give what is needed at night; review asked for.");
    }

    private Map<ActionId, ActionState> earlier() {
        if (open.isEmpty()) return Map.of();
        var states = new LinkedHashMap<ActionId, ActionState>();
        for (var id : List.copyOf(open.keySet())) {
            var state = dice.chance(0.55)
                    ? ActionState.DONE
                    : dice.chance(0.9) ? ActionState.STILL_OPEN : ActionState.NO_LONGER_NEEDED;
            states.put(id, state);
            if (state != ActionState.STILL_OPEN) open.remove(id);
        }
        return states;
    }

    private Map<ActionId, VisitAction> promised(Occasion occasion) {
        if (open.size() > 2 || !dice.chance(0.3)) return Map.of();
        var id = new ActionId("a" + ++actions);
        LocalDate due = dice.chance(0.7) ? occasion.on().plusDays(dice.between(5, 40)) : null;
        var who = dice.chance(0.7) ? occasion.heardBy() : around.carerCalled();
        var action =
                new VisitAction(voice.say("action"), who, due, dice.chance(0.15) ? Priority.URGENT : Priority.NORMAL);
        open.put(id, action);
        return Map.of(id, action);
    }

    /** One going there, shared by the children at one door. */
    record Occasion(
            ContactId contact,
            LocalDate on,
            Instant startedAt,
            Attempt attempt,
            Announced announced,
            boolean carerThere,
            String heardBy) {}
}
