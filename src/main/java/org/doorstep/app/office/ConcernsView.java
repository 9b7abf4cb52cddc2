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
import org.doorstep.contract.concern.RaisedConcerns;
import org.doorstep.contract.concern.RaisedConcerns.Board;
import org.jspecify.annotations.Nullable;

/** Concerns that cannot wait, those that nobody has read on top. It looks again by itself. */
@Route(value = "concerns", layout = OfficeLayout.class)
@PageTitle("Concerns · Doorstep")
@RolesAllowed({"MANAGER", "WORKER", "OUT_OF_HOURS"})
class ConcernsView extends Page implements BeforeEnterObserver {
    private static final int LOOK_AGAIN_MS = 15_000;
    private static final int NO_MORE = -1;

    private final RaisedConcerns concerns;
    private final Paragraph news = new Paragraph();
    private final Div list = new Div();
    private @Nullable Registration looking;
    private @Nullable Board shown;

    ConcernsView(RaisedConcerns concerns) {
        super("Concerns");
        this.concerns = concerns;
        news.addClassName("concern-news");
        // Read out when it changes, and not each time it is looked at again.
        news.getElement().setAttribute("role", "status");
        list.addClassName("concern-list");
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
        Answer.of(concerns::board).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(Board board) {
        lead("As of " + Times.clock(board.at()) + ". It looks again by itself.");
        show(news, list);
        var before = shown;
        shown = board;
        if (before != null && before.rows().equals(board.rows())) return;
        long unread = board.rows().stream().filter(row -> row.read() == null).count();
        news.setText(unread == 0 ? "" : Words.count(unread, "concern that", "concerns that") + " nobody has read.");
        news.setVisible(unread > 0);
        list.removeAll();
        if (board.rows().isEmpty())
            list.add(new Nothing("There is no concern that you were asked to read, and none of your team's workers."));
        // A page with nothing to press is scrolled by keys all the same.
        if (board.rows().stream().anyMatch(RaisedConcerns.Row::mayRead))
            list.getElement().removeAttribute("tabindex");
        else list.getElement().setAttribute("tabindex", "0");
        board.rows().forEach(row -> list.add(new ConcernCard(row, concerns, this::show)));
    }
}
