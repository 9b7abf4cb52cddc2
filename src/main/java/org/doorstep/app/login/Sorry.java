package org.doorstep.app.login;

import java.io.IOException;
import java.net.ConnectException;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The public page that says why signing in did not work. It sends nobody anywhere by itself, so it cannot loop. */
@Configuration(proxyBeanMethods = false)
class Sorry {
    /** Under the sign-in's own path, which the tablet's service worker leaves to the server. */
    private static final String PATH = "/login/sorry";

    /** The reasons there are words for. */
    enum Because {
        UNREACHABLE(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The sign-in service does not answer",
                "Nothing is lost. Everything recorded on a tablet is still on it. Try again in a minute."),
        EXPIRED(
                HttpStatus.BAD_REQUEST,
                "That sign-in took too long",
                "It was started too long ago, or in another window. Please start again."),
        REFUSED(
                HttpStatus.FORBIDDEN,
                "The sign-in was refused",
                "The sign-in service did not let you in. If you think it should, ring the service desk."),
        OTHER(
                HttpStatus.BAD_GATEWAY,
                "Signing in did not work",
                "The sign-in service gave an answer that Doorstep could not use. Try again; if it happens twice, ring"
                        + " the service desk.");

        final HttpStatus status;
        final String title;
        final String words;

        Because(HttpStatus status, String title, String words) {
            this.status = status;
            this.title = title;
            this.words = words;
        }
    }

    static String address(Because because) {
        return PATH + "?because=" + because.name().toLowerCase(Locale.ROOT);
    }

    static Because because(AuthenticationException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof ResourceAccessException || cause instanceof ConnectException)
                return Because.UNREACHABLE;
        if (!(failure instanceof OAuth2AuthenticationException refused)) return Because.OTHER;
        return switch (refused.getError().getErrorCode()) {
            case "access_denied" -> Because.REFUSED;
            case "authorization_request_not_found", "invalid_state_parameter", "invalid_nonce", "invalid_grant" ->
                Because.EXPIRED;
            default -> Because.OTHER;
        };
    }

    @Bean
    RouterFunction<ServerResponse> sorryPage() throws IOException {
        var page = new ClassPathResource("sorry.html").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        var style = new ClassPathResource("sorry.css").getContentAsByteArray();
        return RouterFunctions.route()
                .GET(PATH, request -> answer(page, read(request)))
                .GET(
                        PATH + ".css",
                        request -> ServerResponse.ok()
                                .contentType(MediaType.valueOf("text/css"))
                                .body(style))
                .build();
    }

    private static ServerResponse answer(String page, Because because) {
        var html = page.replace("{title}", because.title).replace("{words}", because.words);
        return ServerResponse.status(because.status)
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(html);
    }

    private static Because read(ServerRequest request) {
        var asked = request.param("because").orElse("");
        for (var because : Because.values()) if (because.name().equalsIgnoreCase(asked)) return because;
        return Because.OTHER;
    }
}
