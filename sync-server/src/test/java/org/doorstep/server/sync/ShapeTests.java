package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.visit.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ShapeTests {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"high", "HIGH RISK", "9", "", "HIGH\n"})
    void aCodeThatTheContractsPatternRefusesIsAFault(String code) {
        assertThat(Shape.faultIn(episode(code))).contains("policeRisk");
    }

    @Test
    void aCodeOfThePatternIsNoneThoughNobodyHereKnowsIt() {
        assertThat(Shape.faultIn(episode("HIGH_2"))).isEmpty();
    }

    @Test
    void aPicturesHashIsSixtyFourDigitsOfSixteen() {
        assertThat(Shape.faultIn(attachment("0".repeat(64)))).isEmpty();
        assertThat(Shape.faultIn(attachment("Z".repeat(64)))).contains("sha256");
    }

    private static Episode episode(String risk) {
        var document = JSON.createObjectNode().put("kind", "MISSING").put("startedAt", Instant.EPOCH.toString());
        return JSON.treeToValue(document.put("policeRisk", risk), Episode.class);
    }

    private static Attachment attachment(String hash) {
        var document = JSON.createObjectNode()
                .put("kind", "PHOTO")
                .put("mediaType", "image/jpeg")
                .put("bytes", 3)
                .put("takenAt", Instant.EPOCH.toString());
        return JSON.treeToValue(document.put("sha256", hash), Attachment.class);
    }
}
