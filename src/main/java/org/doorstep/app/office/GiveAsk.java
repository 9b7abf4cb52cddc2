package org.doorstep.app.office;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.TeamCaseloads;
import org.doorstep.contract.office.TeamCaseloads.Board;
import org.doorstep.contract.office.TeamCaseloads.Give;
import org.doorstep.contract.office.TeamCaseloads.Member;
import org.doorstep.contract.office.TeamCaseloads.Take;
import org.jspecify.annotations.Nullable;

/** To whom a child is given; or that she is taken from whoever holds her, and belongs to nobody. */
class GiveAsk extends Ask {
    /** @param now who holds her; absent when nobody does */
    GiveAsk(
            Board board,
            ChildId child,
            String name,
            @Nullable Member now,
            TeamCaseloads caseloads,
            Consumer<Board> changed) {
        super(
                name,
                now == null
                        ? "The child arrives whole on the new worker's tablet at its next contact."
                        : "The child leaves " + now.name()
                                + "'s tablet at its next contact, after what is unsent has been"
                                + " handed in, and arrives whole on the new worker's.");
        var to = with(new Select<Member>());
        to.setLabel("Give to");
        to.setItems(board.members().stream()
                .filter(member -> member.holdsCases() && !member.equals(now))
                .toList());
        to.setItemLabelGenerator(Member::name);
        button(
                "Give",
                () -> to.isEmpty()
                        ? new Answer.Failed<>("Choose somebody.")
                        : Answer.of(() -> caseloads.allocate(
                                board.team(), new Give(child, to.getValue().id(), null))),
                changed);
        if (now != null)
            button(
                    "Take off " + now.name(),
                    () -> Answer.of(() -> caseloads.end(board.team(), new Take(child, now.id()))),
                    changed);
    }
}
