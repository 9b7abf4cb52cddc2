package org.doorstep.app.office;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doorstep.contract.lonework.WhoIsOut;
import org.doorstep.contract.lonework.WhoIsOut.Board;
import org.doorstep.contract.lonework.WhoIsOut.Row;
import org.doorstep.contract.lonework.WhoIsOut.Standing;
import org.jspecify.annotations.Nullable;

/** Who is on a visit and until when, looked at again by itself. Who is not back stands on top. */
@Route(value = "out", layout = OfficeLayout.class)
@PageTitle("Who is out · Doorstep")
@RolesAllowed({"MANAGER", "WORKER", "OUT_OF_HOURS"})
class OutView extends Page implements BeforeEnterObserver {
    private static final int LOOK_AGAIN_MS = 15_000;
    private static final int NO_MORE = -1;
    private static final Set<Standing> WANTS_SOMEBODY = EnumSet.of(Standing.OVERDUE, Standing.BACK_LATE);

    private final WhoIsOut out;
    private final Paragraph news = new Paragraph();
    private final Div list = new Div();
    private @Nullable Registration looking;
    private @Nullable Board shown;

    OutView(WhoIsOut out) {
        super("Who is out");
        this.out = out;
        news.addClassName("out-news");
        // Read out when it changes, and not each time it is looked at again.
        news.getElement().setAttribute("role", "status");
        list.addClassName("out-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(LOOK_AGAIN_MS);
        looking = ui.addPollListener(poll -> load());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(NO_MORE);
        if (looking != null) looking.remove();
    }

    private void load() {
        Answer.of(out::board).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(Board board) {
        lead("As of " + Times.clock(board.at()) + ". It looks again by itself.");
        show(news, list);
        var before = shown;
        shown = board;
        if (before != null && before.rows().equals(board.rows())) return;
        var wanted = board.rows().stream()
                .filter(row -> WANTS_SOMEBODY.contains(row.standing()))
                .toList();
        news.setText(wanted.isEmpty() ? "" : needed(wanted));
        news.setVisible(!wanted.isEmpty());
        list.removeAll();
        if (board.rows().isEmpty())
            list.add(new Nothing("Nobody is out on a visit that they have told the office of."));
        board.rows().forEach(row -> list.add(new OutCard(row, out, this::show)));
    }

    private static String needed(List<Row> wanted) {
        var names = String.join(", ", wanted.stream().map(Row::name).distinct().toList());
        return wanted.stream().anyMatch(row -> row.standing() == Standing.OVERDUE)
                ? "Not back in time: " + names + "."
                : "Back late, and nobody has written down what came of it: " + names + ".";
    }
}
