package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.office.Disputes;
import org.doorstep.contract.office.Disputes.Disputed;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.contract.office.Pictures;
import org.doorstep.contract.office.ReceivedVisits;
import org.doorstep.contract.office.ReceivedVisits.Detail;
import org.doorstep.contract.office.ReceivedVisits.Row;
import org.doorstep.contract.visit.Visit;

/** One visit in words: the child's first, then the worker's. The page's title names nobody. */
@Route(value = "visits/:recordId", layout = OfficeLayout.class)
@PageTitle("A visit · Doorstep")
@RolesAllowed({"MANAGER", "WORKER"})
class VisitView extends Page implements BeforeEnterObserver {
    private final ReceivedVisits visits;
    private final Disputes disputes;
    private final Misfiled misfiled;
    private final Pictures pictures;

    VisitView(ReceivedVisits visits, Disputes disputes, Misfiled misfiled, Pictures pictures) {
        super("A visit");
        this.visits = visits;
        this.disputes = disputes;
        this.misfiled = misfiled;
        this.pictures = pictures;
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
        var standing =
                new Standing(disputes, disputed, () -> load(row.recordId().value()));
        Component read = record.<Component>map(visit -> read(visit, detail))
                .orElseGet(() -> new Nothing(
                        "This record was written by a newer Doorstep and cannot be shown here yet. It is kept whole."));
        var shown = new Div(record.map(visit -> pictures(row.recordId(), visit)).stream()
                .flatMap(Optional::stream)
                .toArray(Component[]::new));
        if (VisitCells.isUnfinished(row)) shown.addComponentAsFirst(unfinished(row));
        var history = new VisitHistory(detail);
        var wrongFile = wrongFile(row.recordId());
        // What waits for a decision comes before everything; a record is signed off after it was read.
        var print = PrintView.link(row.recordId());
        if (disputed.conflicts().isEmpty()) show(back, print, read, shown, history, standing, wrongFile);
        else show(back, standing, print, read, shown, history, wrongFile);
    }

    private VisitRecord read(Visit visit, Detail detail) {
        var read = new VisitRecord(visit, detail.row().child(), detail.people());
        return KeptBack.isAny(detail.people())
                ? read.with(new KeptBack(visits, detail.row().recordId()))
                : read;
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

    /** The words stand even where the pictures cannot be asked for. */
    private Optional<Component> pictures(RecordId record, Visit visit) {
        if (visit.attachments().isEmpty()) return Optional.empty();
        var shown = new Div();
        Answer.of(() -> pictures.arrivals(record))
                .either(
                        arrivals -> shown.add(new PicturePanel(record, visit.attachments(), arrivals, pictures)),
                        sentence -> shown.add(new Nothing(sentence)));
        return Optional.of(shown);
    }

    private static Paragraph unfinished(Row row) {
        var line = new Paragraph(
                "The child left " + row.worker() + "'s caseload before this visit was finished. When the last"
                        + " day for it had passed, the tablet handed in what was written, as it was. It counts as no visit; ask "
                        + row.worker() + " what came of it.");
        line.addClassName("late");
        return line;
    }
}
