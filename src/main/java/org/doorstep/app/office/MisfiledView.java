package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.doorstep.contract.office.ChildSearch;
import org.doorstep.contract.office.Misfiled;
import org.doorstep.contract.office.Misfiled.Refiled;
import org.doorstep.contract.office.Misfiled.RightChild;
import org.doorstep.contract.office.Misfiled.Row;

/** Records that were on the wrong child's file, and the log of these breaches: for the records officer alone. */
@Route(value = "misfiled", layout = OfficeLayout.class)
@PageTitle("Misfiled records · Doorstep")
@RolesAllowed("RECORDS_OFFICER")
class MisfiledView extends Page implements BeforeEnterObserver {
    private static final int LETTERS_MIN = ChildSearch.LETTERS_MIN;

    private final Misfiled misfiled;
    private final ChildSearch search;

    MisfiledView(Misfiled misfiled, ChildSearch search) {
        super("Misfiled records");
        this.misfiled = misfiled;
        this.search = search;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(misfiled::rows).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void show(List<Row> rows) {
        var open = rows.stream().filter(row -> row.refiledAs() == null).count();
        lead(rows.isEmpty() ? "" : Words.count(open, "record waits", "records wait") + " for the right file.");
        if (rows.isEmpty()) {
            show(new Nothing("No record was ever on the wrong child's file."));
            return;
        }
        var list = new Div();
        list.addClassName("parked");
        rows.forEach(row -> list.add(card(row)));
        show(list);
    }

    private Article card(Row row) {
        var source = new Paragraph(
                "Written by " + row.author() + ". Taken off by " + row.by() + ", " + Times.moment(row.at()) + ".");
        source.addClassName("source");
        var whole = new Div();
        whole.addClassName("record");
        var read = new Button("Read it");
        read.addClickListener(click -> {
            read(row, whole);
            read.setVisible(whole.getComponentCount() == 0);
        });
        var card =
                new Article(new H2("Was on " + row.child() + "'s file"), new Paragraph(row.why()), source, whole, read);
        card.addClassName("panel");
        var refiledAt = row.refiledAt();
        if (refiledAt == null) card.add(new Button("Put it on the right file…", click -> ask(row)));
        else card.add(new Paragraph("On " + row.refiledTo() + "'s file since " + Times.moment(refiledAt) + "."));
        return card;
    }

    private void read(Row row, Div whole) {
        whole.removeAll();
        Answer.of(() -> misfiled.whole(row.recordId()))
                .either(
                        it -> VisitDocument.read(it.doc())
                                .ifPresentOrElse(
                                        visit -> whole.add(
                                                new ChildsWords(visit, "the child"),
                                                new VisitFacts(visit, Map.of()),
                                                new Paragraph(visit.summary() == null ? "" : visit.summary())),
                                        () -> whole.add(new Nothing("It is kept whole, but cannot be shown here."))),
                        sentence -> whole.add(new Trouble(sentence, () -> read(row, whole))));
    }

    private void ask(Row row) {
        var ask = new Ask(
                "The right child",
                "The whole record goes onto this child's file as a new one that names the old. It stays hidden where it was.");
        var name = ask.with(new TextField("Name"));
        var found = ask.with(new Select<ChildSearch.Row>());
        found.setLabel("Whose record it is");
        found.setItemLabelGenerator(
                one -> one.child() + (one.bornOn() == null ? "" : ", born " + Times.day(one.bornOn())));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(typed -> {
            if (typed.getValue().strip().length() >= LETTERS_MIN)
                Answer.of(() -> search.find(typed.getValue(), null, null))
                        .either(it -> found.setItems(it.children()), sentence -> {});
        });
        ask.<Refiled>button(
                "Put it there",
                () -> found.isEmpty()
                        ? new Answer.Failed<>("Choose the child.")
                        : Answer.of(() -> misfiled.refile(
                                row.recordId(), new RightChild(found.getValue().childId()))),
                done -> load());
        ask.open();
    }
}
