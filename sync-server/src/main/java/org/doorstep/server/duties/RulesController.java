package org.doorstep.server.duties;

import org.doorstep.contract.sync.ApiPaths;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/duties/rules}: by which rules, and counting how, this authority says what is due. About no child. */
@RestController
class RulesController {
    private final RulesInForce rules;

    RulesController(Duties duties) {
        this.rules = duties.rules();
    }

    @GetMapping(ApiPaths.DUTY_RULES)
    ResponseEntity<String> rules() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(rules.name())
                .body(rules.json());
    }
}
