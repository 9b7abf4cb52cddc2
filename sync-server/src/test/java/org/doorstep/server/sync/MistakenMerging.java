package org.doorstep.server.sync;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.doorstep.contract.Leaf;
import org.doorstep.server.Mistake;
import org.doorstep.server.merge.Dispute;
import org.doorstep.server.merge.Merged;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Settles disputes by itself, shows the reassuring value, or leaves somebody's value out. */
public class MistakenMerging extends Merging {
    MistakenMerging(JdbcTemplate jdbc, JsonMapper json, Branches branches, Lines lines) {
        super(jdbc, json, branches, lines);
    }

    @Override
    Outcome merge(Written last) {
        var outcome = super.merge(last);
        var disputes = new TreeMap<>(outcome.merged().disputes());
        var document = outcome.merged().document();
        for (var entry : outcome.merged().disputes().entrySet()) {
            var leaf = entry.getKey();
            var dispute = entry.getValue();
            if (Mistake.LAST_WRITE_WINS_BY_CLOCK.isPlanted()) {
                document = with(last, document, leaf, latest(dispute, outcome));
                disputes.remove(leaf);
            }
            if (Mistake.LESS_PROTECTIVE_SHOWS.isPlanted() && dispute.kind() == Leaf.Kind.SAFEGUARDING)
                document = with(last, document, leaf, another(dispute, document.at(leaf)));
            if (Mistake.AN_ALTERNATIVE_IS_DROPPED.isPlanted())
                disputes.put(leaf, new Dispute(dispute.kind(), dispute.before(), allButTheLast(dispute)));
        }
        return new Outcome(new Merged(document, disputes), outcome.touched(), outcome.written());
    }

    private static ObjectNode with(Written last, ObjectNode document, String leaf, Optional<JsonNode> value) {
        return Models.leaves(last.change().type()).with(document, leaf, value.orElse(null));
    }

    private static Optional<JsonNode> latest(Dispute dispute, Outcome outcome) {
        return dispute.alternatives().stream()
                .max(Comparator.comparing(said -> sealedAt(said, outcome)))
                .orElseThrow()
                .value();
    }

    private static Instant sealedAt(Dispute.Said said, Outcome outcome) {
        return outcome.writing(said.change()).orElseThrow().change().sealedAt();
    }

    private static Optional<JsonNode> another(Dispute dispute, JsonNode shown) {
        return dispute.alternatives().stream()
                .map(Dispute.Said::value)
                .filter(value -> !value.equals(Optional.of(shown)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Dispute.Said> allButTheLast(Dispute dispute) {
        return dispute.alternatives().subList(0, dispute.alternatives().size() - 1);
    }
}
