package org.doorstep.app.office;

import com.vaadin.flow.data.renderer.LitRenderer;
import org.doorstep.contract.child.Cohort;
import org.doorstep.contract.office.ReceivedVisits.Row;

/** How one received visit reads in a list. */
final class VisitCells {
    /** What the store says of a visit that was begun and handed in when it could not be finished any more. */
    private static final String UNFINISHED = "UNFINISHED";

    private VisitCells() {}

    static boolean isUnfinished(Row row) {
        return row.outcome().equals(UNFINISHED);
    }

    static LitRenderer<Row> child() {
        return LitRenderer.<Row>of("<a class='child-link' href='visits/${item.id}'>${item.child}</a>")
                .withProperty("id", row -> row.recordId().value())
                .withProperty("child", Row::child);
    }

    static LitRenderer<Row> card() {
        return LitRenderer.<Row>of("""
                        <a class="visit-card" href="visits/${item.id}">
                          <strong>${item.child}</strong>
                          <span>${item.what} · ${item.outcome}</span>
                          <span>${item.worker}</span>
                          <span class="quiet">Happened ${item.happened}</span>
                          <span class="quiet">Captured ${item.captured}, received ${item.received}</span>
                        </a>""")
                .withProperty("id", row -> row.recordId().value())
                .withProperty("child", Row::child)
                .withProperty("what", row -> Words.visit(row.purpose()))
                .withProperty("outcome", VisitCells::outcome)
                .withProperty("worker", Row::worker)
                .withProperty("happened", row -> Times.moment(row.happenedAt()))
                .withProperty("captured", row -> Times.momentAfter(row.happenedAt(), row.capturedAt()))
                .withProperty("received", row -> Times.momentAfter(row.capturedAt(), row.receivedAt()));
    }

    static String outcome(Row row) {
        if (isUnfinished(row)) return "Begun, not finished";
        if (row.outcome().equals("DID_NOT_TAKE_PLACE")) return "Did not take place";
        if (!row.seen()) return "Child not seen";
        if (!row.alone() && row.purpose() == Cohort.CL) return "Seen";
        return row.alone() ? "Seen alone" : "Seen, not alone";
    }
}
