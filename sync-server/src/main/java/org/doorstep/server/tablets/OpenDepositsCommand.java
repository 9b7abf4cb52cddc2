package org.doorstep.server.tablets;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Tablets;
import org.doorstep.server.audit.Audit;
import org.doorstep.server.audit.Outcome;
import org.doorstep.server.audit.Who;
import org.doorstep.server.devices.KnownTablet;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar sync-server.jar open-deposits --why=… [--doorstep.keys.apart=…]}: opens what tablets deposited, for when
 * there is no office to do it in. What it prints names nobody.
 */
@Component
class OpenDepositsCommand implements ApplicationRunner {
    /** Who opened it, where a manager's id stands otherwise. */
    static final WorkerId ITSELF = new WorkerId("open-deposits");

    private final TabletList list;
    private final DepositOpening opening;
    private final Audit audit;
    private final ApplicationContext context;

    OpenDepositsCommand(TabletList list, DepositOpening opening, Audit audit, ApplicationContext context) {
        this.list = list;
        this.opening = opening;
        this.audit = audit;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().contains("open-deposits")) return;
        var why = Optional.ofNullable(arguments.getOptionValues("why")).map(values -> String.join(" ", values));
        var failed = carryOut(why.orElse("").strip());
        System.exit(SpringApplication.exit(context, () -> failed ? 1 : 0));
    }

    /** Returns whether anything stays closed. */
    boolean carryOut(String why) {
        if (why.isBlank() || why.length() > Tablets.REASON_CHARACTERS_MAX)
            return refused("Say why, in at most " + Tablets.REASON_CHARACTERS_MAX + " characters. It is kept.");
        var tablets = list.withDeposits();
        var needed = new TreeSet<String>();
        tablets.forEach(tablet -> needed.addAll(opening.keys(tablet.id())));
        var lacking = needed.stream().filter(kid -> !opening.hasKey(kid)).toList();
        if (!needed.isEmpty() && lacking.size() == needed.size()) {
            tablets.forEach(tablet -> audit.record(Who.device(tablet.id(), null), "deposit.open", Outcome.REFUSED));
            return refused("Nothing was opened. " + bring(lacking));
        }
        var closed = open(tablets, why);
        if (!lacking.isEmpty()) refused("Some of it stays closed. " + bring(lacking));
        return closed;
    }

    private static String bring(List<String> lacking) {
        return "It was encrypted to " + String.join(" and ", lacking)
                + ", which is not here. Bring the key file deposit-"
                + lacking.getFirst() + " from where the keys are kept apart and name its folder:"
                + " ./open-deposits --keys <folder> <why>";
    }

    private boolean open(List<KnownTablet> tablets, String why) {
        if (tablets.isEmpty()) say("Nothing waits to be opened.");
        var closed = 0;
        for (var tablet : tablets) {
            var came = opening.open(tablet, why);
            closed += came.failed() + came.picturesFailed();
            say("Tablet " + tablet.id() + ": " + came.intoRecords() + " into records, " + came.keptApart()
                    + " parked for a manager, " + came.waiting() + " waiting for what they build on, " + came.failed()
                    + " could not be opened; " + came.pictures() + " pictures into records, " + came.picturesFailed()
                    + " not.");
        }
        return closed > 0;
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }

    private static boolean refused(String sentence) {
        System.err.println(sentence);
        return true;
    }
}
