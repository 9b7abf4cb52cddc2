package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.People.Imported;

/** CSV files: dropped or pasted, looked at, then sent. What was refused says its line and why. */
class ImportTab extends Div {
    private static final List<String> KINDS = List.of("teams", "workers", "children", "allocations");
    private static final int FILE_BYTES_MAX = 5 * 1024 * 1024;

    private final People people;
    private final Runnable changed;
    private final Select<String> kind = new Select<>();
    private final TextArea csv = new TextArea("The file, with its header row");
    private final Div outcome = new Div();

    ImportTab(People people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        addClassNames("panel", "import");
        kind.setLabel("What is in it");
        kind.setItems(KINDS);
        kind.setValue(KINDS.getFirst());
        csv.addClassName("csv");
        csv.setHelperText(
                "Paste it here, or choose a file below. Bring teams first, then workers, children and allocations.");
        var send = new Button("Bring in", click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        outcome.getElement().setAttribute("role", "status");
        add(kind, csv, upload(), send, outcome);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> csv.setValue(text(bytes))));
        upload.setAcceptedFileTypes("text/csv", ".csv");
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file"))
                .setDropFiles(new UploadI18N.DropFiles().setOne("or drop it here")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FILE_BYTES_MAX);
        return upload;
    }

    /** Spreadsheets put a mark before UTF-8 that is no part of the first column's name. */
    private static String text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void send() {
        if (csv.isEmpty()) {
            said("There is nothing to bring in yet.");
            return;
        }
        Answer.of(() -> people.importCsv(kind.getValue(), csv.getValue())).either(this::show, this::said);
        changed.run();
    }

    private void said(String sentence) {
        outcome.removeAll();
        outcome.add(new Paragraph(sentence));
    }

    private void show(Imported imported) {
        said(Words.count(imported.accepted(), "row went in", "rows went in") + ", "
                + Words.count(imported.refused().size(), "was refused", "were refused") + ".");
        var list = new UnorderedList();
        imported.refused().forEach(row -> list.add(new ListItem("Line " + row.line() + ": " + row.sentence())));
        if (!imported.refused().isEmpty()) outcome.add(list);
    }
}
