package org.doorstep.app.relay;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.TokenRelayFilterFunctions.tokenRelay;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.util.List;
import org.doorstep.app.origins.Origin;
import org.doorstep.app.origins.Origins;
import org.doorstep.app.origins.Place;
import org.doorstep.contract.sync.ApiPaths;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Two ways through: with the caller's token, and without anybody's for what a tablet may do on its own: hand in its
 * work, and say what cannot wait until somebody has signed in. */
@Configuration(proxyBeanMethods = false)
class Relay {
    private static final List<String> OURS_TO_SAY = List.of(
            "Set-Cookie",
            "Cache-Control",
            "Pragma",
            "Expires",
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection",
            "Referrer-Policy");

    private final RequestPredicate field;
    private final String syncServer;
    private final RelayFailures failures;

    Relay(Origins origins, Place place, RelayFailures failures) {
        this.field = request -> origins.of(request.servletRequest()) == Origin.FIELD;
        this.syncServer = place.sync().url();
        this.failures = failures;
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> relayWithoutToken() {
        var open = RequestPredicates.path(ApiPaths.DEPOSIT)
                .or(RequestPredicates.path(ApiPaths.DEPOSITED_ATTACHMENTS + "/**"))
                .or(RequestPredicates.path(ApiPaths.CONCERNS + "/**"))
                .or(RequestPredicates.path(ApiPaths.VISIT_PLANS + "/**"))
                .or(RequestPredicates.path(ApiPaths.NONCE))
                .or(RequestPredicates.path(ApiPaths.RECEIPT_KEYS));
        return GatewayRouterFunctions.route("open")
                .route(field.and(open), http())
                .filter(failures)
                .before(uri(syncServer))
                .before(removeRequestHeader("Cookie"))
                .before(removeRequestHeader("Authorization"))
                .after(Relay::withoutItsManners)
                .build();
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> relayWithToken() {
        return GatewayRouterFunctions.route("signed-in")
                .route(field.and(RequestPredicates.path("/api/**")), http())
                .filter(failures)
                .before(uri(syncServer))
                .before(removeRequestHeader("Cookie"))
                .before(removeRequestHeader("Authorization"))
                .filter(tokenRelay("doorstep-field"))
                .after(Relay::withoutItsManners)
                .build();
    }

    /** How browsers shall treat an answer is said once, by this origin; what it says to people goes through. */
    private static ServerResponse withoutItsManners(ServerRequest request, ServerResponse response) {
        OURS_TO_SAY.forEach(response.headers()::remove);
        return response;
    }
}
