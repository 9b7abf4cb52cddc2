package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Disputes.Disputed;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.ReceivedVisits.Detail;

/** One visit in words: the child's first, then the worker's. The page's title names nobody. */
@Route(value = "visits/:recordId", layout = OfficeLayout.class)
@PageTitle("A visit · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class VisitView extends Page implements BeforeEnterObserver {
    private final ReceivedVisits visits;
    private final Disputes disputes;
    private final Misfiled misfiled;

    VisitView(ReceivedVisits visits, Disputes disputes, Misfiled misfiled) {
        super("A visit");
        this.visits = visits;
        this.disputes = disputes;
        this.misfiled = misfiled;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("recordId").ifPresent(this::load);
    }

    private void load(String recordId) {
        var record = new RecordId(recordId);
        Answer.of(() -> visits.visit(record))
                .either(
                        detail -> Answer.of(() -> disputes.of(record))
                                .either(
                                        disputed -> show(detail, disputed),
                                        sentence -> failed(sentence, () -> load(recordId))),
                        sentence -> failed(sentence, () -> load(recordId)));
    }

    private void show(Detail detail, Disputed disputed) {
        var row = detail.row();
        title(row.child());
        lead(Words.visit(row.purpose()) + " · " + VisitCells.outcome(row) + " · " + row.worker());
        var back = new RouterLink("All visits received", VisitsView.class);
        back.addClassName("back");
        var record = VisitDocument.read(detail.doc());
        show(
                back,
                new Standing(disputes, disputed, () -> load(row.recordId().value())),
                record.isPresent()
                        ? new VisitRecord(record.get(), row, detail.people())
                        : new Nothing("This record was written by a newer Doorstep and cannot be shown here yet. It is"
                                + " kept whole."),
                new VisitHistory(detail),
                wrongFile(row.recordId()));
    }

    private Component wrongFile(RecordId record) {
        var button = new WrongFile(misfiled, record, this::taken);
        button.setVisible(Caller.now().manager());
        return button;
    }

    private void taken() {
        title("A visit");
        lead("");
        show(new Nothing("The record has been taken off the file. The records officer puts it on the right one."));
    }
}
