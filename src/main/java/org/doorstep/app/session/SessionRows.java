package org.doorstep.app.session;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows behind the cookies. */
@Component
class SessionRows {
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final JsonMapper json;

    SessionRows(JdbcClient jdbc, Sealer sealer, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.json = json;
    }

    void add(SessionRef ref, Held held, Instant now, Instant expires) {
        jdbc.sql(
                        "INSERT INTO signed_in (key, origin, worker, started_at, expires_at, sealed) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        ref.key(),
                        ref.origin().name(),
                        held.worker(),
                        now.toEpochMilli(),
                        expires.toEpochMilli(),
                        seal(ref, held))
                .update();
    }

    Optional<Held> find(SessionRef ref, Instant now) {
        return jdbc.sql("SELECT sealed FROM signed_in WHERE key = ? AND origin = ? AND expires_at > ?")
                .params(ref.key(), ref.origin().name(), now.toEpochMilli())
                .query((row, n) -> row.getBytes("sealed"))
                .optional()
                .flatMap(box -> sealer.open(purpose(ref), box))
                .map(plain -> json.readValue(plain, Held.class));
    }

    void replace(SessionRef ref, Held held) {
        jdbc.sql("UPDATE signed_in SET sealed = ? WHERE key = ?")
                .params(seal(ref, held), ref.key())
                .update();
    }

    void remove(SessionRef ref) {
        jdbc.sql("DELETE FROM signed_in WHERE key = ?").param(ref.key()).update();
    }

    int removeAllOf(String worker) {
        return jdbc.sql("DELETE FROM signed_in WHERE worker = ?").param(worker).update();
    }

    void removeExpired(Instant now) {
        jdbc.sql("DELETE FROM signed_in WHERE expires_at <= ?")
                .param(now.toEpochMilli())
                .update();
    }

    private byte[] seal(SessionRef ref, Held held) {
        return sealer.seal(purpose(ref), json.writeValueAsBytes(held));
    }

    /** Bound to its row, so that a row copied over another opens nothing. */
    private static String purpose(SessionRef ref) {
        return "session/v1|" + ref.origin() + "|" + ref.key();
    }
}
