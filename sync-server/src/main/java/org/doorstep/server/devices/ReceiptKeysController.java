package org.doorstep.server.devices;

import java.time.Duration;
import java.util.Map;
import org.doorstep.contract.sync.ApiPaths;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public halves of every receipt key there ever was, for anybody: a receipt is worth what can be checked. */
@RestController
class ReceiptKeysController {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final AuthorityKeys keys;

    ReceiptKeysController(AuthorityKeys keys) {
        this.keys = keys;
    }

    @GetMapping(ApiPaths.RECEIPT_KEYS)
    ResponseEntity<Map<String, Map<String, String>>> receiptKeys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(keys.receiptKeys());
    }
}
