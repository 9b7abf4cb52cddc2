package org.doorstep.server.feed;

import org.doorstep.contract.id.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices whose time has passed: no tablet is told them any more. Whoever removes some has a transaction. */
@Component
public class OldNotices {
    private final JdbcClient jdbc;

    OldNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param start of the ids of all those that go; it holds neither {@code %} nor {@code _} */
    public void forget(WorkerId worker, String start) {
        jdbc.sql("DELETE FROM feed_note WHERE worker_id = ? AND kind = 'NOTICE' AND body LIKE ?")
                .params(worker.value(), "%\"noticeId\":\"" + start + "%")
                .update();
    }
}
