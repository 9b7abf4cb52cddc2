package org.doorstep.app.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.doorstep.contract.office.Missing;
import org.doorstep.contract.office.Missing.Board;
import org.doorstep.contract.office.Missing.Measures;

/** Who is missing or away, who is back with which clock, and what became of the returns of the last ninety days. */
@Route(value = "missing", layout = OfficeLayout.class)
@PageTitle("Missing and back · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class MissingView extends Page implements BeforeEnterObserver {
    private static final int DAYS = 90;

    private final Missing missing;

    MissingView(Missing missing) {
        super("Missing and back");
        this.missing = missing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var today = LocalDate.now(Times.LONDON);
        Supplier<Shown> asked = () -> new Shown(missing.board(), missing.measures(today.minusDays(DAYS - 1), today));
        Answer.of(asked).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(Shown shown) {
        lead(MissingWords.lead(shown.board()));
        var list = new Div();
        list.addClassName("missing-list");
        var rows = shown.board().rows();
        if (rows.isEmpty()) list.add(new Nothing("Nobody is missing, and nobody came back in the last two weeks."));
        rows.forEach(row -> list.add(new MissingCard(row, shown.board())));
        if (shown.board().more() > 0)
            list.add(new Nothing(Words.count(shown.board().more(), "more return is", "more returns are")
                    + " not shown. Those above come first."));
        show(list, new MissingFigures(shown.measures()));
    }

    private record Shown(Board board, Measures measures) {}
}
