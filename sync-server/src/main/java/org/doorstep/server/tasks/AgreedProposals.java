package org.doorstep.server.tasks;

import java.util.List;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.correction.CorrectionDecision.Outcome;
import org.doorstep.server.sync.ChangeLog;
import org.doorstep.server.visits.AgreedWrong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was agreed from the proposals themselves, as a tablet does. */
@Component
class AgreedProposals implements AgreedWrong {
    /** Of one child's proposals so many are looked through, the newest. */
    private static final int LOOKED_AT = 100;

    private final ChangeLog changes;
    private final JsonMapper json;

    AgreedProposals(ChangeLog changes, JsonMapper json) {
        this.changes = changes;
        this.json = json;
    }

    @Override
    public List<String> on(Child card) {
        var now = new OnTheCard(json.valueToTree(card));
        return changes.newest(card.id(), Proposals.TYPE, LOOKED_AT).stream()
                .map(ChangeLog.Entry::doc)
                .filter(doc -> Signs.text(doc, "/decision/outcome").equals(Outcome.ACCEPTED.name()))
                .filter(doc -> now.saysStill(doc.path("shown")))
                .map(ProposalWording::agreed)
                .toList();
    }
}
