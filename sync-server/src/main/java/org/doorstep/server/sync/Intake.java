package org.doorstep.server.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.doorstep.contract.correction.Correction;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.sync.Change;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.QuarantineReason;
import org.doorstep.contract.sync.RecordType;
import org.doorstep.contract.sync.Verdict;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.store.StoreBusy;
import org.doorstep.server.store.StoreFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what a tablet hands in, inside the writer's transaction: each change by itself, so that none can hurt another. */
@Component
class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final String TOGETHER = "all of a push";

    private final FirstLook firstLook;
    private final Changes changes;
    private final Landing landing;
    private final Branches branches;
    private final Chains chains;
    private final Receipts receipts;
    private final Notices notices;
    private final Entitlement entitlement;
    private final Audit audit;
    private final SealedReader reader;
    private final Savepoints savepoints;
    private final Clock clock;

    Intake(
            FirstLook firstLook,
            Changes changes,
            Landing landing,
            Branches branches,
            Chains chains,
            Receipts receipts,
            Notices notices,
            Entitlement entitlement,
            Audit audit,
            SealedReader reader,
            Savepoints savepoints,
            Clock clock) {
        this.firstLook = firstLook;
        this.changes = changes;
        this.landing = landing;
        this.branches = branches;
        this.chains = chains;
        this.receipts = receipts;
        this.notices = notices;
        this.entitlement = entitlement;
        this.audit = audit;
        this.reader = reader;
        this.savepoints = savepoints;
        this.clock = clock;
    }

    Taken take(Handover from) {
        var receipt = receipts.enter(from.device(), clock.instant(), from.hashes());
        var results = together(from, receipt).orElseGet(() -> eachByItself(from, receipt));
        return new Taken(results, receipt, chains.state(from.device()));
    }

    /** Hardly ever does one fail; then all of the push are undone and each is taken in again where it can fail alone. */
    private Optional<List<Push.Result>> together(Handover from, Receipts.Unsigned receipt) {
        if (from.changes().size() == 1) return Optional.empty();
        return safely(
                TOGETHER,
                () -> firstLook.over(
                        from.device(),
                        from.changes(),
                        about -> all(from, i -> takeOne(from.changes().get(i), from, receipt.arrival(i), about))));
    }

    private List<Push.Result> eachByItself(Handover from, Receipts.Unsigned receipt) {
        return all(from, i -> takeByItself(from.changes().get(i), from, receipt.arrival(i)));
    }

    private static List<Push.Result> all(Handover from, IntFunction<Push.Result> taking) {
        var results = new ArrayList<Push.Result>(from.changes().size());
        for (int i = 0; i < from.changes().size(); i++) results.add(taking.apply(i));
        return results;
    }

    private Push.Result takeByItself(Arrived arrived, Handover from, Arrival at) {
        return safely(arrived.hash(), () -> takeAlone(arrived, from, at))
                .orElseGet(() -> enter(arrived, from, at, Parking.because(QuarantineReason.INVALID)));
    }

    private Push.Result takeAlone(Arrived arrived, Handover from, Arrival at) {
        return firstLook.over(from.device(), List.of(arrived), about -> takeOne(arrived, from, at, about));
    }

    private Push.Result takeOne(Arrived arrived, Handover from, Arrival at, FirstLook.Asked about) {
        var known = about.unheard().takesHash(arrived.hash())
                ? Optional.<Changes.Known>empty()
                : changes.byHash(arrived.hash());
        if (known.isPresent() && !(known.get().cameFromTheWrongHand() && isFromItsAuthor(arrived, from)))
            return known.get().duplicate(arrived.statedId(), arrived.hash());
        if (known.isPresent()) changes.release(arrived.hash());
        if (arrived instanceof Arrived.Readable readable && chains.areItsOwn(from.device(), readable.change()))
            about.links().add(readable.change(), arrived.hash());
        var fate = objection(arrived, from, about).orElseGet(() -> land((Arrived.Readable) arrived, at, about));
        var result = enter(arrived, from, at, fate);
        if (fate instanceof Fate.Waiting waiting) about.unheard().awaits(waiting.base());
        if (arrived instanceof Arrived.Readable readable && fate instanceof Fate.Landed) {
            var name = readable.change().changeId().value();
            if (about.unheard().isAwaited(name)) landThoseWaitingFor(name);
        }
        return result;
    }

    private Fate land(Arrived.Readable arrived, Arrival at, FirstLook.Asked about) {
        return about.unheard().takesRecord(arrived.change().recordId().value())
                ? landing.begin(arrived, at.receivedAt())
                : landing.land(arrived, at.receivedAt());
    }

    private Push.Result enter(Arrived arrived, Handover from, Arrival at, Fate fate) {
        changes.add(arrived, from, at, fate);
        tell(arrived, from.caller(), fate);
        var change = arrived instanceof Arrived.Readable readable ? readable.change() : null;
        audit.record(
                from.who(),
                "change.push",
                change == null ? null : change.childId(),
                change == null ? null : change.recordId(),
                fate.verdict() == Verdict.QUARANTINED ? Outcome.REFUSED : Outcome.DONE);
        return fate.result(arrived.statedId(), arrived.hash());
    }

    /** Why it may not touch a record at all; the order goes from who it is to what it says. */
    private Optional<Fate> objection(Arrived arrived, Handover from, FirstLook.Asked about) {
        if (!(arrived instanceof Arrived.Readable readable))
            return Optional.of(Parking.unreadable((Arrived.Unreadable) arrived));
        var change = readable.change();
        if (!isFromItsAuthor(arrived, from)) return parked(QuarantineReason.AUTHOR_MISMATCH);
        if (isTaken(change.changeId().value(), about)) return parked(QuarantineReason.ID_REUSED);
        if (!Landing.knows(change.type())) return parked(QuarantineReason.UNKNOWN_TYPE);
        var objection = about.entitlement().objection(change, clock.instant());
        if (objection.isPresent()) return parked(objection.get());
        return OfficeChanges.wrote(change)
                ? Optional.empty()
                : ofTheOffice(readable).map(Parking::invalid);
    }

    /** What only the office may say, where somebody else says it. */
    private static Optional<String> ofTheOffice(Arrived.Readable readable) {
        var change = readable.change();
        if (change.signsOff() != null) return Optional.of("signsOff");
        var decides = change.type().equals(RecordType.CORRECTION.wireName())
                && (readable.patch().has(Correction.DECISION) || resolves(change, Correction.DECISION));
        return decides ? Optional.of(Correction.DECISION) : Optional.empty();
    }

    private static boolean resolves(Change change, String leaf) {
        return change.resolves() != null && change.resolves().containsKey("/" + leaf);
    }

    private boolean isTaken(String name, FirstLook.Asked about) {
        return !about.unheard().takesName(name) && changes.nameIsTaken(name);
    }

    private boolean isFromItsAuthor(Arrived arrived, Handover from) {
        return arrived instanceof Arrived.Readable readable
                && readable.change().author().equals(from.caller())
                && chains.areItsOwn(from.device(), readable.change());
    }

    private static Optional<Fate> parked(QuarantineReason reason) {
        return Optional.of(Parking.because(reason));
    }

    boolean hasKnownTypesParked() {
        return !changes.parkedThoughKnown(Landing.types()).isEmpty();
    }

    boolean hasWorkBesideItsRecord() {
        return !changes.besideTheirRecords().isEmpty();
    }

    /** After an upgrade: what was of an unknown kind lands by itself. Returns how many were tried. */
    int retryUnknownTypes() {
        return landAll(changes.parkedThoughKnown(Landing.types()));
    }

    /** After an upgrade: what could not be read and can be now is taken in as if it had come today. Returns how many. */
    int retryUnreadable() {
        var read = 0;
        for (var parcel : changes.unreadable()) {
            if (!(reader.read(parcel.sealed()) instanceof Arrived.Readable readable)) continue;
            var from = new Handover(parcel.device(), parcel.handedInBy(), List.of(readable));
            safely(parcel.hash(), () -> {
                        changes.enterAgain(parcel.hash());
                        return takeAlone(readable, from, parcel.at());
                    })
                    .filter(result -> result.verdict() != Verdict.QUARANTINED)
                    .ifPresent(result -> notices.landedAfterAll(
                            parcel.handedInBy(), readable.change().changeId().value()));
            read++;
        }
        return read;
    }

    /** After an upgrade from a server that could not merge: what it set beside is merged in the order in which it came. */
    int mergeWhatStoodBeside() {
        return landAll(changes.besideTheirRecords());
    }

    private int landAll(List<String> hashes) {
        for (var hash : hashes)
            safely(hash, () -> landHeld(hash)).filter(name -> !name.isEmpty()).ifPresent(name -> {
                notices.landedAfterAll(
                        new WorkerId(changes.sealed(hash).orElseThrow().handedInBy()), name);
                landThoseWaitingFor(name);
            });
        return hashes.size();
    }

    /** A base arrived: what waited for it lands, then what waited for that, in the order in which it came. */
    private void landThoseWaitingFor(String changeId) {
        var arrivedBases = new ArrayDeque<>(List.of(changeId));
        while (!arrivedBases.isEmpty())
            for (var hash : branches.waitingFor(arrivedBases.poll()))
                safely(hash, () -> landHeld(hash))
                        .filter(name -> !name.isEmpty())
                        .ifPresent(arrivedBases::add);
    }

    /** Returns the change's name when others can now build on it. */
    private String landHeld(String hash) {
        var held = changes.sealed(hash).orElseThrow();
        if (!(reader.read(held.text()) instanceof Arrived.Readable readable)) return "";
        var change = readable.change();
        var receivedAt = Instant.ofEpochMilli(held.receivedAt());
        var objection = entitlement.objection(change, receivedAt);
        var fate = objection.isPresent() ? Parking.because(objection.get()) : landing.land(readable, receivedAt);
        changes.settle(hash, fate);
        tell(readable, new WorkerId(held.handedInBy()), fate);
        return fate instanceof Fate.Landed ? change.changeId().value() : "";
    }

    /**
     * A manager has decided that it belongs to its record: what was objected to its arrival no longer counts, but it must
     * hold together, and it cannot take a name that other work holds. Nothing is kept of an attempt that fails.
     */
    Fate takeIn(String hash) {
        var kept = changes.sealed(hash).orElseThrow();
        if (!(reader.read(kept.text()) instanceof Arrived.Readable readable))
            return Parking.because(QuarantineReason.UNREADABLE);
        var change = readable.change();
        var name = change.changeId().value();
        if (OfficeChanges.wrote(change)) return Parking.because(QuarantineReason.AUTHOR_MISMATCH);
        var reserved = ofTheOffice(readable);
        if (reserved.isPresent()) return Parking.invalid(reserved.get());
        if (changes.nameIsTaken(name, hash)) return Parking.because(QuarantineReason.ID_REUSED);
        if (!Landing.knows(change.type())) return Parking.because(QuarantineReason.UNKNOWN_TYPE);
        // What is hidden from everybody stays so, whoever decides.
        if (entitlement.isMisfiled(change)) return Parking.because(QuarantineReason.MISFILED);
        var fate = landing.land(readable, Instant.ofEpochMilli(kept.receivedAt()), true);
        if (!(fate instanceof Fate.Landed)) return fate;
        changes.name(hash, name);
        changes.settle(hash, fate);
        landThoseWaitingFor(name);
        return fate;
    }

    private void tell(Arrived arrived, WorkerId author, Fate fate) {
        if (fate instanceof Fate.Parked parked) notices.parked(author, arrived, parked);
    }

    /** Undoes what one change did before it failed, and only that. A store that cannot write, or not now, fails the whole request. */
    private <T> Optional<T> safely(String hash, Supplier<T> work) {
        try {
            return Optional.of(savepoints.within(work));
        } catch (RuntimeException e) {
            var full = StoreFull.behind(e);
            if (full.isPresent()) throw full.get();
            var busy = StoreBusy.behind(e);
            if (busy.isPresent()) throw busy.get();
            if (hash.equals(TOGETHER)) log.info("A push is taken in change by change: {}", Trace.of(e));
            else log.error("The change with hash {} could not be taken in and is kept apart: {}", hash, Trace.of(e));
            return Optional.empty();
        }
    }

    /** What was taken in, once it is committed. */
    record Taken(List<Push.Result> results, Receipts.Unsigned receipt, Push.DeviceState device) {}
}
