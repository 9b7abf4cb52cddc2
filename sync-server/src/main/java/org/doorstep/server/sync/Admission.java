package org.doorstep.server.sync;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets in only as many pushes as memory can hold, before anything of them is parsed. The others are told when to return. */
@Component
class Admission {
    private static final long WAIT_MS = 2_000;

    private final Semaphore places;

    Admission(@Value("${doorstep.sync.pushes-at-once:64}") int pushesAtOnce) {
        this.places = new Semaphore(pushesAtOnce, true);
    }

    <T> T admit(Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT_MS, TimeUnit.MILLISECONDS)) throw CommitQueue.tooMany();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommitQueue.tooMany();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
