package org.doorstep.server.tablets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.office.Tablets;
import org.doorstep.server.attachments.DepositedPictures;
import org.doorstep.server.caseload.Caseload;
import org.doorstep.server.caseload.Colleague;
import org.doorstep.server.devices.KnownTablet;
import org.doorstep.server.devices.KnownTablets;
import org.doorstep.server.identity.Caller;
import org.doorstep.server.sync.DepositBox;
import org.doorstep.server.sync.TabletChains;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tablets that somebody in the office may see. */
@Component
@Transactional(readOnly = true)
class TabletList {
    static final int ROWS_MAX = 2_000;
    private static final TabletChains.State NOTHING_YET = new TabletChains.State(0, 0, List.of(), false);

    private final KnownTablets tablets;
    private final TabletChains chains;
    private final DepositBox deposits;
    private final DepositedPictures pictures;
    private final Caseload caseload;

    TabletList(
            KnownTablets tablets,
            TabletChains chains,
            DepositBox deposits,
            DepositedPictures pictures,
            Caseload caseload) {
        this.tablets = tablets;
        this.chains = chains;
        this.deposits = deposits;
        this.pictures = pictures;
        this.caseload = caseload;
    }

    List<Tablets.Tablet> of(Caller caller) {
        var team = teamOf(caller);
        return told(caller.is(Role.ADMIN) ? tablets.all(ROWS_MAX) : tablets.of(team), team);
    }

    /** One tablet that the caller may see; to anybody else it does not exist. */
    Optional<KnownTablet> find(Caller caller, DeviceId device) {
        return tablets.find(device)
                .filter(one -> caller.is(Role.ADMIN) || teamOf(caller).contains(one.owner()));
    }

    Tablets.Tablet told(Caller caller, KnownTablet tablet) {
        return told(List.of(tablet), teamOf(caller)).getFirst();
    }

    /** Work is opened by somebody who may see what a worker of the team writes. */
    boolean mayOpen(Caller caller, KnownTablet tablet) {
        return teamOf(caller).contains(tablet.owner());
    }

    private Set<WorkerId> teamOf(Caller caller) {
        var team = new HashSet<WorkerId>();
        if (caller.is(Role.MANAGER))
            for (var managed : caseload.teamsManagedBy(caller.worker()))
                caseload.members(managed).stream().map(Colleague::id).forEach(team::add);
        return team;
    }

    private List<Tablets.Tablet> told(List<KnownTablet> known, Set<WorkerId> team) {
        var ids = known.stream().map(KnownTablet::id).toList();
        var states = chains.of(ids);
        var counts = deposits.counts(ids);
        var waiting = pictures.waiting(ids);
        var names = caseload.workerNames(
                known.stream().map(KnownTablet::owner).distinct().toList());
        return known.stream()
                .map(one -> row(
                        one,
                        names.getOrDefault(one.owner(), one.owner().value()),
                        states.getOrDefault(one.id(), NOTHING_YET),
                        deposited(one.id(), counts.get(one.id()), waiting.getOrDefault(one.id(), 0L)),
                        team.contains(one.owner())))
                .toList();
    }

    private Tablets.Deposited deposited(DeviceId device, DepositBox.@Nullable Count count, long closedPictures) {
        var unopened = count == null ? 0 : count.unopened();
        var failures = new ArrayList<String>();
        if (unopened > 0) failures.addAll(deposits.failures(device));
        if (closedPictures > 0) failures.addAll(pictures.failures(device));
        return new Tablets.Deposited(
                count == null ? 0 : count.copies(),
                unopened,
                closedPictures,
                count == null ? null : count.lastAt(),
                failures);
    }

    /** Every tablet of which something waits to be opened. */
    List<KnownTablet> withDeposits() {
        var all = tablets.all(ROWS_MAX);
        var ids = all.stream().map(KnownTablet::id).toList();
        var words = deposits.counts(ids);
        var closedPictures = pictures.waiting(ids);
        return all.stream()
                .filter(one -> closedPictures.containsKey(one.id()) || hasUnopened(words.get(one.id())))
                .toList();
    }

    private static boolean hasUnopened(DepositBox.@Nullable Count count) {
        return count != null && count.unopened() > 0;
    }

    private static Tablets.@Nullable Replacement replacement(KnownTablet.@Nullable Successor successor) {
        return successor == null ? null : new Tablets.Replacement(successor.label(), successor.enrolledAt());
    }

    private static Tablets.Tablet row(
            KnownTablet one, String worker, TabletChains.State state, Tablets.Deposited deposited, boolean mayOpen) {
        return new Tablets.Tablet(
                one.id(),
                one.label(),
                worker,
                one.enrolledAt(),
                one.lastContact(),
                one.revokedAt(),
                state.received(),
                Gaps.inWords(state),
                state.restored(),
                replacement(one.successor()),
                deposited,
                mayOpen && (deposited.unopened() > 0 || deposited.pictures() > 0));
    }
}
