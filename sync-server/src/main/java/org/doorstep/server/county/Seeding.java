package org.doorstep.server.county;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.server.caseload.CaseloadIntake;
import org.doorstep.server.caseload.CaseloadIntake.NewTeam;
import org.doorstep.server.caseload.CaseloadIntake.NewWorker;
import org.doorstep.server.county.Staff.Member;
import org.doorstep.server.county.Staff.Team;
import org.doorstep.server.identity.Account;
import org.doorstep.server.identity.Accounts;
import org.doorstep.server.store.Alone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty store before the server answers its first request: with the synthetic county
 * ({@code doorstep.county=demo}) or with one administrator ({@code none}). Without the property the store stays as it is.
 */
@Component
class Seeding implements SmartLifecycle {
    /** Before anything that answers or follows. */
    private static final int PHASE = 0;

    private static final Logger log = LoggerFactory.getLogger(Seeding.class);

    private final String county;
    private final long seed;
    private final Accounts accounts;
    private final CaseloadIntake intake;
    private final Settlement settlement;
    private final Marker marker;
    private final Alone alone;
    private final JsonMapper json;
    private final Clock clock;
    private boolean running;

    Seeding(
            @Value("${doorstep.county:}") String county,
            @Value("${doorstep.county-seed:7}") long seed,
            Accounts accounts,
            CaseloadIntake intake,
            Settlement settlement,
            Marker marker,
            Alone alone,
            JsonMapper json,
            Clock clock) {
        this.county = county;
        this.seed = seed;
        this.accounts = accounts;
        this.intake = intake;
        this.settlement = settlement;
        this.marker = marker;
        this.alone = alone;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        switch (county) {
            case "" -> {}
            case "none" -> alone.during("county", this::administrate);
            case "demo" -> alone.during("county", this::settle);
            default -> throw new IllegalArgumentException("doorstep.county is demo or none, not " + county);
        }
    }

    private void settle() {
        marker.refuseHalfMade();
        if (!accounts.isEmpty()) return;
        var today = LocalDate.now(clock.withZone(Occasions.ZONE));
        log.info("Making the synthetic county of {}; this happens once", today);
        long began = System.nanoTime();
        marker.begin(seed, today);
        administrate();
        var counts = settlement.settle(County.of(seed, today, new Families(json).on(today), Figures.REPORT));
        settlement.join(Demonstration.LATER, today);
        signIn(Demonstration.LATER);
        signIn(Demonstration.PEOPLE.stream().map(Demonstration.Person::member).toList());
        marker.finish(seed);
        log.info(
                "The county has {} children, {} staff and {} past visits; made in {} ms",
                counts.children(),
                counts.staff(),
                counts.visits(),
                (System.nanoTime() - began) / 1_000_000);
    }

    private void administrate() {
        if (!accounts.isEmpty()) return;
        var team = Demonstration.ADMINISTRATION;
        intake.teams(Stream.of(newTeam(team)));
        intake.workers(Stream.of(newWorker(Demonstration.ADMINISTRATOR)));
        signIn(List.of(Demonstration.ADMINISTRATOR));
    }

    private void signIn(List<Member> people) {
        var password = accounts.hash(Demonstration.PASSWORD);
        for (var person : people)
            if (person.signsInAs() != null)
                accounts.put(
                        new Account(person.signsInAs(), person.id(), person.name(), Set.copyOf(person.roles())),
                        password);
    }

    static NewTeam newTeam(Team team) {
        return new NewTeam(team.id(), team.name());
    }

    static NewWorker newWorker(Member member) {
        return new NewWorker(member.id(), member.name(), member.team(), member.roles());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
