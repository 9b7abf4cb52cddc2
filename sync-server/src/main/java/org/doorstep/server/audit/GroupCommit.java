package org.doorstep.server.audit;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Many readers, one commit: entries that wait at the same time go to disk together. */
@Component
class GroupCommit {
    private static final int WAITING_MAX = 2_000;
    private static final int TOGETHER_MAX = 200;
    private static final long WAIT_SECONDS = 20;
    private static final long LOOK_MS = 200;

    private record Waiting(Line line, CompletableFuture<Void> written) {}

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING_MAX);
    private final Log log;
    private final TransactionOperations transaction;
    private final Thread writer;
    private volatile boolean open = true;

    GroupCommit(Log log, TransactionOperations transaction) {
        this.log = log;
        this.transaction = transaction;
        this.writer = Thread.ofPlatform().name("audit-writer").daemon().start(this::work);
    }

    /** Returns when the entry is on disk; fails when it cannot be, because a reading that left no trace must not happen. */
    void await(Line line) {
        var waiting = new Waiting(line, new CompletableFuture<>());
        if (!open || !queue.offer(waiting)) throw new IllegalStateException("The audit log cannot keep up");
        try {
            waiting.written().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The audit entry could not be written", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("The audit log cannot keep up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the audit entry was written", e);
        }
    }

    private void work() {
        var batch = new ArrayList<Waiting>();
        while (open || !queue.isEmpty()) {
            try {
                var first = queue.poll(LOOK_MS, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                batch.add(first);
                queue.drainTo(batch, TOGETHER_MAX - 1);
                write(batch);
                batch.clear();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void write(List<Waiting> batch) {
        try {
            var lines = batch.stream().map(Waiting::line).toList();
            transaction.executeWithoutResult(status -> log.append(lines));
            batch.forEach(each -> each.written().complete(null));
        } catch (RuntimeException e) {
            batch.forEach(each -> each.written().completeExceptionally(e));
        }
    }

    @PreDestroy
    void close() throws InterruptedException {
        open = false;
        writer.join(TimeUnit.SECONDS.toMillis(WAIT_SECONDS));
    }
}
