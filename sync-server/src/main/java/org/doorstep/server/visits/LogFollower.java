package org.doorstep.server.visits;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.doorstep.server.caseload.CardChanged;
import org.doorstep.server.feed.ToTellAgain;
import org.doorstep.server.sync.ChangesCommitted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** A thread of its own that follows the change log: at start, when it is woken, and now and then in case nobody woke it. */
@Component
class LogFollower implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LogFollower.class);
    private static final long UNWOKEN_MS = 30_000;
    /** Commits gather for so long before they are followed together: nobody in the office sees it, and it is work saved. */
    private static final long GATHER_MS = 300;
    /** Under load they gather longer, so that following takes little from the tablets that wait. */
    private static final long GATHER_ROUNDS = 6;

    private static final long GATHER_MAX_MS = 3_000;

    private static final long AFTER_FAILURE_MS = 5_000;
    private static final long STOP_MS = 15_000;

    private final Projection projection;
    private final Progress progress;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean wanted;
    private @Nullable Thread thread;

    LogFollower(Projection projection, Progress progress) {
        this.projection = projection;
        this.progress = progress;
    }

    @EventListener
    void on(ChangesCommitted committed) {
        woken.release();
    }

    /** In the same transaction as the change, so that no crash forgets whose card is stale. */
    @EventListener
    void note(CardChanged changed) {
        progress.stale(changed.children());
    }

    @EventListener
    void note(ToTellAgain spoilt) {
        progress.untold(spoilt.child());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ToTellAgain spoilt) {
        woken.release();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(CardChanged changed) {
        woken.release();
    }

    @Scheduled(cron = "0 10 0 * * *", zone = "Europe/London")
    void aNewDay() {
        projection.everyChildToday();
    }

    private void follow() {
        while (wanted) {
            long began = System.nanoTime();
            long pauseMs = caughtUp() ? UNWOKEN_MS : AFTER_FAILURE_MS;
            long tookMs = (System.nanoTime() - began) / 1_000_000;
            try {
                if (woken.tryAcquire(pauseMs, TimeUnit.MILLISECONDS)) {
                    if (wanted) Thread.sleep(Math.clamp(tookMs * GATHER_ROUNDS, GATHER_MS, GATHER_MAX_MS));
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean caughtUp() {
        try {
            projection.catchUp();
            return true;
        } catch (RuntimeException e) {
            // Nothing is lost: the position stands where it stood, and the next attempt begins there.
            if (wanted) log.warn("Following the change log failed; it will be tried again", e);
            return false;
        }
    }

    @Override
    public synchronized void start() {
        wanted = true;
        thread = Thread.ofPlatform().name("visits").daemon().start(this::follow);
    }

    /** Lets the transaction in hand finish. */
    @Override
    public synchronized void stop() {
        wanted = false;
        woken.release();
        Thread running = thread;
        thread = null;
        if (running == null) return;
        try {
            running.join(STOP_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
