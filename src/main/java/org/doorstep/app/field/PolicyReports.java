package org.doorstep.app.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Hears from browsers that something broke the policy. Logs which rule, never the page's address or a sample. */
final class PolicyReports {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);
    private static final int BYTES_MAX = 16 * 1024;
    private static final Pattern DIRECTIVE = Pattern.compile("\"effectiveDirective\"\\s*:\\s*\"([a-z-]{1,40})\"");

    private PolicyReports() {}

    static ServerResponse note(ServerRequest request) throws IOException {
        var text = new String(request.servletRequest().getInputStream().readNBytes(BYTES_MAX), StandardCharsets.UTF_8);
        var directive = DIRECTIVE.matcher(text);
        if (directive.find()) LOG.warn("A browser refused something under {}", directive.group(1));
        return ServerResponse.noContent().build();
    }
}
