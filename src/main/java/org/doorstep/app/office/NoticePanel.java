package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.doorstep.contract.office.OfficeNotices;
import org.doorstep.contract.office.OfficeNotices.Row;

/** What the person is told, until she says that she has read it. Takes no room while there is nothing. */
class NoticePanel extends Div {
    private final OfficeNotices notices;

    NoticePanel(OfficeNotices notices) {
        this.notices = notices;
        addClassName("office-notices");
        load();
    }

    private void load() {
        removeAll();
        Answer.of(notices::unread).either(rows -> rows.forEach(row -> add(notice(row))), sentence -> {});
        setVisible(getComponentCount() > 0);
    }

    private Div notice(Row row) {
        var text = new Paragraph();
        if (row.child() != null) {
            var child = new Span(row.child() + ": ");
            child.addClassName("child-name");
            text.add(child);
        }
        text.add(new Span(row.sentence()));
        var at = new Span(Times.moment(row.at()));
        at.addClassName("quiet");
        var read = new Button(
                "Got it",
                click -> Answer.of(() -> {
                            notices.read(row.id());
                            return true;
                        })
                        .either(done -> load(), sentence -> add(new Trouble(sentence, this::load))));
        read.addThemeVariants(ButtonVariant.SMALL);
        var notice = new Div(new Div(text, at), read);
        notice.addClassNames("panel", "office-notice");
        return notice;
    }
}
