package org.doorstep.server.http;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gets into trouble when asked, in tests. */
@RestController
@Profile("trouble")
class Trouble {
    private final JdbcClient jdbc;

    Trouble(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @PostMapping("/api/v1/trouble/disk")
    @Transactional
    public void fill() {
        jdbc.sql("INSERT INTO counter (name, value) VALUES ('first half', 1)").update();
        jdbc.sql("INSERT INTO child (id, name, family_name, facts) VALUES ('c-big', '', '', :big)")
                .param("big", "x".repeat(3_000_000))
                .update();
    }

    @PostMapping("/api/v1/trouble/words")
    public void quote(@RequestBody String words) {
        throw new IllegalStateException("The record says: " + words);
    }
}
