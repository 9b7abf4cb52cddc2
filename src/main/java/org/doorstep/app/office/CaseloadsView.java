package org.doorstep.app.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.BreakGlass;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.contract.office.TeamCaseloads.Board;
import org.doorstep.contract.office.TeamToday;

/** Who of the team holds whom. A manager gives and takes children here, and says who stands in for whom. */
@Route(value = "caseloads", layout = OfficeLayout.class)
@PageTitle("Caseloads · Doorstep")
@RolesAllowed("MANAGER")
class CaseloadsView extends Page implements BeforeEnterObserver {
    private final TeamToday teams;
    private final TeamCaseloads caseloads;
    private final BreakGlass glass;

    CaseloadsView(TeamToday teams, TeamCaseloads caseloads, BreakGlass glass) {
        super("Caseloads");
        this.teams = teams;
        this.caseloads = caseloads;
        this.glass = glass;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        Answer.of(teams::teams)
                .either(
                        mine -> mine.stream().findFirst().ifPresentOrElse(team -> load(team.id()), this::nobody),
                        sentence -> failed(sentence, this::load));
    }

    private void load(TeamId team) {
        Answer.of(() -> caseloads.board(team)).either(this::show, sentence -> failed(sentence, this::load));
    }

    private void nobody() {
        show(new Nothing("You do not belong to a team yet. Ask your administrator to add you to one."));
    }

    private void show(Board board) {
        var children = board.members().stream()
                .flatMap(member -> member.children().stream())
                .map(TeamCaseloads.Held::childId)
                .distinct()
                .count();
        lead(board.name() + " · " + Words.count(children, "child", "children"));
        var parts = new ArrayList<Component>();
        if (!board.unallocated().isEmpty()) parts.add(new UnallocatedPanel(board, caseloads, this::show));
        var cards = new Div();
        cards.addClassName("workers");
        board.members().stream()
                .filter(member -> member.holdsCases() || !member.children().isEmpty())
                .forEach(member -> cards.add(new CaseloadCard(board, member, caseloads, this::show)));
        parts.add(cards);
        opened().ifPresent(parts::add);
        show(parts.toArray(Component[]::new));
    }

    private Optional<Component> opened() {
        List<BreakGlass.Opened> opened = switch (Answer.of(glass::opened)) {
            case Answer.Got<List<BreakGlass.Opened>>(var rows) -> rows;
            case Answer.Failed<List<BreakGlass.Opened>> failed -> List.of();
        };
        return opened.isEmpty() ? Optional.empty() : Optional.of(new OpenedPanel(opened));
    }
}
