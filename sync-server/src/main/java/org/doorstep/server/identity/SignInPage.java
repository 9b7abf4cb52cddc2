package org.doorstep.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The page where people sign in: plain, ours, and without anything from elsewhere. */
@Controller
@EmbeddedIssuer
class SignInPage {
    private static final String DEMO_PASSWORD = "doorstep";

    /** The demonstration county's people, with what they are there to show. */
    private record Demo(String username, String work) {}

    private static final Demo[] DEMO_PEOPLE = {
        new Demo("ana", "social worker"),
        new Demo("ben", "social worker"),
        new Demo("grace", "team manager"),
        new Demo("pat", "personal adviser, care leavers"),
        new Demo("riz", "missing children's team"),
        new Demo("imani", "reviewing officer"),
        new Demo("moira", "out-of-hours team"),
        new Demo("rhona", "records officer"),
        new Demo("adm", "administrator")
    };

    private final Accounts accounts;
    private final Origins origins;
    private final Words words = new Words();

    SignInPage(Accounts accounts, Origins origins) {
        this.accounts = accounts;
        this.origins = origins;
    }

    @GetMapping("/login")
    ResponseEntity<String> page(HttpServletRequest request, CsrfToken csrf) {
        return html(words.signIn(message(request).orElse(""), csrf.getParameterName(), csrf.getToken(), demo()));
    }

    /** Where somebody lands who signed in without coming from Doorstep. */
    @GetMapping("/")
    ResponseEntity<String> doors() {
        return html(words.doors(
                origins.field().origin().toString(), origins.office().origin().toString()));
    }

    private static Optional<String> message(HttpServletRequest request) {
        var query = String.valueOf(request.getQueryString());
        return Optional.ofNullable(
                switch (query) {
                    case "wrong" -> "That user name and password do not belong together. Check both and try again.";
                    case "wait" ->
                        "There were too many tries for this user name. Wait a minute, then try again, or ask your"
                                + " administrator for a new password.";
                    case "again" -> "This page had been open for too long. Please sign in again.";
                    case "logout" -> "You are signed out.";
                    default -> null;
                });
    }

    private String demo() {
        if (!origins.demo()) return "";
        var people = Stream.of(DEMO_PEOPLE).map(this::row).collect(Collectors.joining());
        return people.isEmpty() ? "" : words.demo(people, DEMO_PASSWORD);
    }

    private String row(Demo demo) {
        return accounts.find(demo.username())
                .map(known -> "<li><code>" + demo.username() + "</code> "
                        + HtmlUtils.htmlEscape(known.account().name()) + ", " + demo.work() + "</li>")
                .orElse("");
    }

    private static ResponseEntity<String> html(String body) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    /** The page's words, apart from what decides between them. */
    private static final class Words {
        String signIn(String message, String csrfName, String csrf, String demo) {
            var alert = message.isEmpty() ? "" : "<p class=\"message\" role=\"alert\">" + message + "</p>";
            return page("Sign in to Doorstep", """
                    %s
                    <form method="post" action="/login">
                    <input type="hidden" name="%s" value="%s">
                    <label for="username">User name</label>
                    <input id="username" name="username" autocomplete="username" autocapitalize="none"
                      autocorrect="off" spellcheck="false" required maxlength="64" autofocus>
                    <label for="password">Password</label>
                    <input id="password" name="password" type="password" autocomplete="current-password"
                      required maxlength="72">
                    <button type="submit">Sign in</button>
                    </form>
                    %s""".formatted(
                            alert, HtmlUtils.htmlEscape(csrfName), HtmlUtils.htmlEscape(csrf), demo));
        }

        String demo(String people, String password) {
            return """
                    <section aria-labelledby="demo">
                    <h2 id="demo">Demonstration</h2>
                    <p>Everybody here is made up. The password is <code>%s</code>.</p>
                    <ul>%s</ul>
                    </section>""".formatted(password, people);
        }

        String doors(String field, String office) {
            return page("Doorstep", """
                    <p>This is where Doorstep signs people in. Open Doorstep itself:</p>
                    <ul class="doors"><li><a href="%s/">On the tablet</a></li><li><a href="%s/">In the office</a></li></ul>""".formatted(HtmlUtils.htmlEscape(field), HtmlUtils.htmlEscape(office)));
        }

        private static String page(String title, String content) {
            return """
                    <!doctype html>
                    <html lang="en-GB">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="color-scheme" content="light dark">
                    <title>%s</title>
                    <link rel="stylesheet" href="/sign-in.css">
                    </head>
                    <body>
                    <main>
                    <h1>%s</h1>
                    %s
                    </main>
                    </body>
                    </html>
                    """.formatted(title, title, content);
        }
    }
}
