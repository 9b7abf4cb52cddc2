package org.doorstep.app.office;

import java.util.Map;
import java.util.Optional;
import org.doorstep.contract.visit.Visit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a visit tolerantly: a newer tablet's fields are passed over, its codes become nothing, never an error page. */
final class VisitDocument {
    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private VisitDocument() {}

    static Optional<Visit> read(Map<String, Object> doc) {
        try {
            return Optional.of(TOLERANT.convertValue(doc, Visit.class));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
