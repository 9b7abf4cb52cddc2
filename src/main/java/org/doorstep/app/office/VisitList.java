package org.doorstep.app.office;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.ReceivedVisits.Page;
import org.doorstep.contract.office.ReceivedVisits.Row;

/** The visits of a filter, fetched as they are scrolled to: a table on a desk, cards on a telephone. */
class VisitList extends Div {
    private static final int PAGE_SIZE = 50;
    private static final int NARROW_PX = 900;

    private final ReceivedVisits visits;
    private final VisitFilter filter;
    private final Runnable again;
    private final Paragraph total = new Paragraph();
    private final Grid<Row> grid = new Grid<>();
    private final List<Grid.Column<Row>> wide;
    private final Grid.Column<Row> narrow;

    VisitList(ReceivedVisits visits, VisitFilter filter, Runnable again) {
        this.visits = visits;
        this.filter = filter;
        this.again = again;
        addClassName("visit-list");
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        wide = wideColumns();
        narrow = grid.addColumn(VisitCells.card()).setHeader("Visits");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setPageSize(PAGE_SIZE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDataProvider(DataProvider.fromCallbacks(this::fetch, this::count));
        add(total, grid);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        var known = page.getExtendedClientDetails();
        layOut(known == null ? NARROW_PX : known.getWindowInnerWidth());
        var listening = page.addBrowserWindowResizeListener(resize -> layOut(resize.getWidth()));
        addDetachListener(detach -> listening.remove());
    }

    private void layOut(int width) {
        boolean desk = width >= NARROW_PX;
        wide.forEach(column -> column.setVisible(desk));
        narrow.setVisible(!desk);
    }

    private List<Grid.Column<Row>> wideColumns() {
        return List.of(
                grid.addColumn(VisitCells.child()).setHeader("Child").setFlexGrow(2),
                grid.addColumn(row -> Words.visit(row.purpose()))
                        .setHeader("Visit")
                        .setFlexGrow(2),
                grid.addColumn(VisitCells::outcome).setHeader("Child seen").setFlexGrow(2),
                grid.addColumn(Row::worker).setHeader("Worker").setFlexGrow(2),
                time("Happened", Row::happenedAt),
                time("Captured", Row::capturedAt),
                time("Received", Row::receivedAt));
    }

    private Grid.Column<Row> time(String header, java.util.function.Function<Row, java.time.Instant> at) {
        return grid.addColumn(LitRenderer.<Row>of("<span class='moment'>${item.day}<br>${item.clock}</span>")
                        .withProperty("day", row -> Times.shortDay(at.apply(row)))
                        .withProperty("clock", row -> Times.clock(at.apply(row))))
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Stream<Row> fetch(Query<Row, Void> query) {
        int offset = query.getOffset();
        int limit = Math.min(query.getLimit(), ReceivedVisits.ROWS_MAX);
        return rows(ask(offset, limit));
    }

    private int count(Query<Row, Void> query) {
        var answer = ask(0, 1);
        answer.either(this::say, this::fail);
        return answer instanceof Answer.Got<Page>(var page) ? Math.toIntExact(page.total()) : 0;
    }

    private Answer<Page> ask(int offset, int limit) {
        return Answer.of(
                () -> visits.visits(filter.team(), filter.worker(), filter.from(), filter.to(), offset, limit));
    }

    private Stream<Row> rows(Answer<Page> answer) {
        answer.either(page -> {}, this::fail);
        return answer instanceof Answer.Got<Page>(var page) ? page.rows().stream() : Stream.empty();
    }

    private void say(Page page) {
        total.setText(
                page.total() == 0
                        ? "No visits have been received for this choice."
                        : Words.count(page.total(), "visit", "visits") + ", the newest received first");
        grid.setVisible(page.total() > 0);
    }

    private void fail(String sentence) {
        removeAll();
        add(new Trouble(sentence, again));
    }
}
