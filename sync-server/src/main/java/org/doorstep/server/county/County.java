package org.doorstep.server.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.county.Staff.Holder;
import org.doorstep.server.county.Staff.Member;
import org.doorstep.server.county.Staff.Pool;

/** The synthetic authority on one day. Its staff is held in memory; its files are written one household at a time. */
final class County {
    private final long seed;
    private final LocalDate today;
    private final List<Family> families;
    private final List<Household> households;
    private final Staff staff;
    private final Map<Integer, WorkerId> workers;
    private final Map<Pool, List<WorkerId>> colleagues;
    private final Map<WorkerId, String> names;

    private County(long seed, LocalDate today, List<Family> families, Figures figures) {
        var dice = new Dice(seed);
        this.seed = seed;
        this.today = today;
        this.families = families;
        this.households = Households.of(figures, Families.known(families), dice);
        var hired = Hiring.of(figures.staff(), byPool(households), dice);
        this.staff = hired.staff();
        this.workers = Caseloads.share(households, hired.holders(), dice);
        this.colleagues = hired.holders().stream()
                .collect(Collectors.groupingBy(
                        Holder::pool,
                        () -> new EnumMap<>(Pool.class),
                        Collectors.mapping(Holder::worker, Collectors.toList())));
        this.names = staff.members().stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    static County of(long seed, LocalDate today, List<Family> families, Figures figures) {
        return new County(seed, today, families, figures);
    }

    Staff staff() {
        return staff;
    }

    /** The ten families first, then everybody else. */
    Stream<ChildFile> files() {
        var known = families.stream()
                .flatMap(family -> family.children().stream())
                .map(member -> Families.file(member, today));
        return Stream.concat(known, invented());
    }

    private Stream<ChildFile> invented() {
        var firsts = new ArrayList<Integer>(households.size());
        int next = 1;
        for (var household : households) {
            firsts.add(next);
            next += household.size();
        }
        return households.stream().flatMap(one -> write(one, firsts.get(one.number())).stream());
    }

    private List<ChildFile> write(Household household, int firstNumber) {
        var dice = Dice.forNumber(seed, household.number());
        var worker = workers.get(household.number());
        var pool = colleagues.get(Pool.of(household.circumstance()));
        if (worker == null || pool == null) throw new IllegalStateException("A household without a worker");
        return new HouseholdFiles(household, firstNumber, today, dice)
                .write(worker, dice.pick(pool), id -> names.getOrDefault(id, "somebody"));
    }

    private static Map<Pool, Integer> byPool(List<Household> households) {
        var children = new HashMap<Pool, Integer>();
        for (var one : households) children.merge(Pool.of(one.circumstance()), one.size(), Integer::sum);
        return children;
    }
}
