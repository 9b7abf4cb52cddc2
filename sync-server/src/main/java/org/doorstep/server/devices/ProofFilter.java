package org.doorstep.server.devices;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.http.Answers;
import org.doorstep.server.http.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request under /api/v1/sync through only with a tablet's proof. Stands behind sign-in, whose caller it compares. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class ProofFilter extends OncePerRequestFilter {
    static final String VERIFIED = ProofFilter.class.getName() + ".verified";
    private static final String SYNC = ApiPaths.V1 + "/sync/";

    private final Proofs proofs;
    private final Contacts contacts;
    private final Answers answers;

    ProofFilter(Proofs proofs, Contacts contacts, Answers answers) {
        this.proofs = proofs;
        this.contacts = contacts;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(SYNC);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new KeptBody(request);
        try {
            var device = proofs.verify(kept, kept.bytes());
            contacts.heardOf(device.id());
            kept.setAttribute(VERIFIED, device);
        } catch (Problem problem) {
            answers.refuse(response, problem);
            return;
        }
        chain.doFilter(kept, response);
    }
}
