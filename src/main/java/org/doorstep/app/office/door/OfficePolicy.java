package org.doorstep.app.office.door;

import java.util.LinkedHashMap;
import java.util.Map;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.OriginPolicy;
import org.doorstep.app.origins.Place;
import org.springframework.stereotype.Component;

/**
 * The directives that Vaadin documents for Flow, which evaluates script and so cannot carry the field's policy; that is
 * why it has an origin of its own. No framing by others, nothing loaded from elsewhere.
 */
@Component
class OfficePolicy implements OriginPolicy {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            // Flow's own offline notice is a frame of this origin.
            "frame-ancestors 'self'");

    private final boolean secure;

    OfficePolicy(Place place) {
        secure = place.cookies().secure();
    }

    @Override
    public Origin origin() {
        return Origin.OFFICE;
    }

    @Override
    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "SAMEORIGIN");
        headers.put("Referrer-Policy", "no-referrer");
        if (secure) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        return headers;
    }
}
