package org.doorstep.server.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort, for what fails outside every controller: problem details under /api, one plain page elsewhere. */
@Controller
class ErrorPages implements ErrorController {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Doorstep</title><link rel="stylesheet" href="/sign-in.css"></head>
            <body><main><h1>That did not work</h1>
            <p>The page or the request is not one that Doorstep knows. Go back to Doorstep and start again from there.</p>
            </main></body></html>
            """;

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Answers answers;

    ErrorPages(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure)
            LOG.error("A request failed outside every controller: {}", Inside.describe(failure));
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api") || !wantsPage(request)) {
            answers.refuse(response, problem(status));
            return;
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static Problem problem(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.notFound();
            case UNAUTHORIZED -> Problem.signedOut();
            case FORBIDDEN -> Problem.notAllowed("This is not allowed.");
            default ->
                new Problem(
                        status,
                        status.is5xxServerError() ? "failed" : "unreadable",
                        status.is5xxServerError()
                                ? "Something went wrong on the server. Nothing was lost on the tablet; it will try again."
                                : "The server cannot read this request.");
        };
    }
}
