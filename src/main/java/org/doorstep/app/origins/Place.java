package org.doorstep.app.origins;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation lives.
 *
 * @param data the folder for sessions and their key
 * @param issuer who signs people in
 */
@ConfigurationProperties("doorstep")
public record Place(
        @DefaultValue Field field,
        @DefaultValue Office office,
        @DefaultValue Cookies cookies,
        @DefaultValue Sync sync,
        @DefaultValue("var") Path data,
        @DefaultValue("http://localhost:8090") String issuer) {

    public record Field(
            @DefaultValue("http://localhost:8080") String origin) {}

    /** @param port its own connector; 0 takes a free one */
    public record Office(
            @DefaultValue("http://localhost:8081") String origin,
            @DefaultValue("8081") int port) {}

    public record Cookies(@DefaultValue("true") boolean secure) {}

    public record Sync(
            @DefaultValue("http://localhost:8090") String url) {}

    /** The origin as a browser writes it. */
    public String address(Origin origin) {
        return switch (origin) {
            case FIELD -> field.origin();
            case OFFICE -> office.origin();
        };
    }
}
