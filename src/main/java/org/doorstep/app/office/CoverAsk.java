package org.doorstep.app.office;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.contract.office.TeamCaseloads.Board;
import org.doorstep.contract.office.TeamCaseloads.Cover;
import org.doorstep.contract.office.TeamCaseloads.Member;

/** Who stands in while a worker is away, and on which days. */
class CoverAsk extends Ask {
    CoverAsk(Board board, Member away, TeamCaseloads caseloads, Consumer<Board> changed) {
        super(
                "While " + away.name() + " is away",
                "All of " + away.name()
                        + "'s children are on both tablets for these days. It begins and ends by itself.");
        var by = with(new Select<Member>());
        by.setLabel("Who stands in");
        by.setItems(board.members().stream()
                .filter(member -> member.holdsCases() && !member.equals(away))
                .toList());
        by.setItemLabelGenerator(Member::name);
        DatePicker from = with(Days.day("From"));
        DatePicker until = with(Days.day("Until, the last day included"));
        button(
                "Stand in",
                () -> by.isEmpty() || from.isEmpty() || until.isEmpty()
                        ? new Answer.Failed<>("Say who stands in, from which day and until which day.")
                        : Answer.of(() -> caseloads.cover(
                                board.team(),
                                new Cover(
                                        away.id(), by.getValue().id(), from.getValue(), until.getValue(), List.of()))),
                changed);
    }
}
