package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.contract.office.TeamCaseloads.Board;
import org.doorstep.contract.office.TeamCaseloads.Unallocated;

/** Children whom nobody holds: each waits for a worker. */
class UnallocatedPanel extends Section {
    UnallocatedPanel(Board board, TeamCaseloads caseloads, Consumer<Board> changed) {
        addClassName("panel");
        var list = new UnorderedList();
        list.addClassName("due-list");
        board.unallocated().forEach(child -> list.add(new ListItem(line(board, child, caseloads, changed))));
        add(new H2("Nobody holds these children"), list);
    }

    private static Div line(Board board, Unallocated child, TeamCaseloads caseloads, Consumer<Board> changed) {
        var name = new Span(child.child());
        name.addClassName("child-name");
        var born = new Span(child.bornOn() == null ? "not born yet" : "born " + Times.day(child.bornOn()));
        born.addClassName("quiet");
        var give = new Button(
                "Give to…",
                click -> new GiveAsk(board, child.childId(), child.child(), null, caseloads, changed).open());
        give.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        give.setAriaLabel("Give to…: " + child.child());
        var line = new Div(new Div(name), born, give);
        line.addClassNames("due-line", "overdue", "held");
        return line;
    }
}
