package org.doorstep.server.devices;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stands behind the proof in tests, so that they need no other room. */
@RestController
@Profile("echo")
class Echo {
    @PostMapping("/api/v1/sync/echo")
    Map<String, String> said(VerifiedDevice device, @RequestBody Map<String, String> body) {
        return Map.of("device", device.id().value(), "owner", device.owner().value(), "said", body.get("say"));
    }

    @GetMapping("/api/v1/sync/echo")
    Map<String, String> asked(VerifiedDevice device) {
        return Map.of("device", device.id().value());
    }
}
