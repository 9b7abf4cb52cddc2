package org.doorstep.app.login;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** A sign-in under way, in a form that outlives the process. */
record Begun(
        String authorizationUri,
        String clientId,
        String redirectUri,
        Set<String> scopes,
        String state,
        Map<String, String> parameters,
        Map<String, String> attributes) {

    static Begun of(OAuth2AuthorizationRequest request) {
        return new Begun(
                request.getAuthorizationUri(),
                request.getClientId(),
                Objects.requireNonNull(request.getRedirectUri()),
                request.getScopes(),
                Objects.requireNonNull(request.getState()),
                texts(request.getAdditionalParameters()),
                texts(request.getAttributes()));
    }

    OAuth2AuthorizationRequest restored() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(clientId)
                .redirectUri(redirectUri)
                .scopes(scopes)
                .state(state)
                .additionalParameters(Map.<String, Object>copyOf(parameters))
                .attributes(kept -> kept.putAll(attributes))
                .build();
    }

    String to() {
        return attributes.getOrDefault(LoginStart.TO, "/");
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        var texts = new HashMap<String, String>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }
}
