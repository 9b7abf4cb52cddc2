package org.doorstep.app.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.doorstep.contract.office.Hold;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.contract.office.TeamCaseloads.Board;
import org.doorstep.contract.office.TeamCaseloads.Held;
import org.doorstep.contract.office.TeamCaseloads.Member;
import org.doorstep.contract.office.TeamCaseloads.Take;

/** One worker's children, each with what a manager can do about her. */
class CaseloadCard extends Article {
    private final Board board;
    private final Member member;
    private final TeamCaseloads caseloads;
    private final Consumer<Board> changed;

    CaseloadCard(Board board, Member member, TeamCaseloads caseloads, Consumer<Board> changed) {
        this.board = board;
        this.member = member;
        this.caseloads = caseloads;
        this.changed = changed;
        addClassNames("panel", "worker");
        add(new H2(member.name()));
        if (member.children().isEmpty()) add(new Nothing("No child is allocated to " + member.name() + "."));
        else add(children());
        var hers = member.children().stream().anyMatch(held -> held.hold() == Hold.ALLOCATED);
        if (hers)
            add(new Button("Somebody stands in…", click -> new CoverAsk(board, member, caseloads, changed).open()));
    }

    private Details children() {
        var list = new UnorderedList();
        list.addClassName("due-list");
        member.children().forEach(held -> list.add(new ListItem(line(held))));
        var fold = new Details(Words.count(member.children().size(), "child", "children"), list);
        fold.addClassName("due-fold");
        return fold;
    }

    private Div line(Held held) {
        var name = new Span(held.child());
        name.addClassName("child-name");
        var how = new Span(how(held));
        how.addClassName("quiet");
        var line = new Div(new Div(name), how);
        if (held.hold() == Hold.COVER) line.add(endCover(held));
        if (held.hold() == Hold.ALLOCATED) line.add(give(held));
        line.addClassNames("due-line", "held");
        return line;
    }

    private static String how(Held held) {
        if (held.hold() == Hold.REVIEWS) return "reviewing officer since " + Times.day(held.from());
        if (held.hold() != Hold.COVER) return "since " + Times.day(held.from());
        var until = held.until() == null ? "" : " until " + Times.day(held.until());
        var begins = held.begun() ? "stands in for " : "will stand in from " + Times.day(held.from()) + " for ";
        return begins + (held.standsInFor() == null ? "a colleague" : held.standsInFor()) + until;
    }

    private Button give(Held held) {
        var give = new Button(
                "Give to…",
                click -> new GiveAsk(board, held.childId(), held.child(), member, caseloads, changed).open());
        give.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        give.setAriaLabel("Give to…: " + held.child());
        return give;
    }

    private Button endCover(Held held) {
        var end = new Button(
                "End it now",
                click -> Answer.of(() -> caseloads.endCover(board.team(), new Take(held.childId(), member.id())))
                        .either(changed, sentence -> add(new Trouble(sentence, () -> changed.accept(board)))));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        end.setAriaLabel("End it now: standing in for " + held.child());
        return end;
    }
}
