package org.doorstep.server.attachments;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;
import org.springframework.stereotype.Component;

/** One request at a time for each upload; between two servers the store's row decides. */
@Component
class TusLocks implements UploadLockingService {
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public UploadLock lockUploadByUri(String uri) {
        if (!taken.add(uri)) throw PictureIntake.locked();
        return new Held(uri);
    }

    @Override
    public void cleanupStaleLocks() {
        // They end with their request.
    }

    @Override
    public boolean isLocked(UploadId id) {
        return taken.stream().anyMatch(uri -> uri.endsWith("/" + id));
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        // Addresses are enough.
    }

    private final class Held implements UploadLock {
        private final String uri;

        Held(String uri) {
            this.uri = uri;
        }

        @Override
        public String getUploadUri() {
            return uri;
        }

        @Override
        public void release() {
            taken.remove(uri);
        }

        @Override
        public void close() {
            release();
        }
    }
}
