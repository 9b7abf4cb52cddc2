package org.doorstep.server.sync;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a document is one of its type as the contract has it. What this build does not know, it lets pass. */
@Component
class Validity {
    private final JsonMapper json;

    Validity(JsonMapper json) {
        this.json = json;
    }

    /** The path of the first thing that is missing or not understood. */
    Optional<String> faultIn(JsonNode document, String type) {
        try {
            return Shape.faultIn(json.treeToValue(document, Models.of(type)));
        } catch (JacksonException e) {
            var path = e.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "?" : step.getPropertyName())
                    .toList();
            return Optional.of(path.isEmpty() ? "the whole" : String.join(".", path));
        }
    }
}
