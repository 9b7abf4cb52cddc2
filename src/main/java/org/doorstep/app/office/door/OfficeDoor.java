package org.doorstep.app.office.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.doorstep.app.origins.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends whoever is not signed in to sign in, and back to where she was going. */
@Component
class OfficeDoor implements AuthenticationEntryPoint {
    private final Problems problems;

    OfficeDoor(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getParameter("v-r") != null) reload(response);
        else if (request.getMethod().equals("GET")) response.sendRedirect(login(request));
        else
            problems.write(
                    response, HttpStatus.UNAUTHORIZED, "signed-out", "You are not signed in. Sign in and try again.");
    }

    /** An open page whose session is over cannot follow a redirect; this word makes Flow's client load the address. */
    private static void reload(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("Vaadin-Refresh: /login");
    }

    private static String login(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath("/login")
                .queryParam("to", request.getRequestURI())
                .build()
                .toUriString();
    }
}
