package org.doorstep.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Backs up one kind of store while servers write to it, and restores it when none does. */
interface Copies {
    /** What a manifest calls this kind. */
    String engine();

    /** Writes all rows committed up to one moment into an empty directory and reads them again to be sure. */
    Copied backUp(Path directory, String madeAt) throws SQLException, IOException;

    /**
     * Makes the store what the backup holds and gives it a new life in the same step. What was there before is put aside,
     * not deleted.
     *
     * @param first done when no server is using the store and before anything of it is touched
     */
    Restored restore(Path directory, Manifest manifest, NewLife life, First first) throws SQLException, IOException;

    /**
     * @param aside where the store that was there was put, in words
     * @param since what that one knew and the backup does not; absent where there was none, or it could not be read
     */
    record Restored(String aside, @Nullable SinceBackup since) {}

    /**
     * @param manifest without the hashes, for more comes into the same directory
     * @param pictures the pictures that the copied rows say are here, each with its SHA-256
     */
    record Copied(Manifest manifest, Map<String, String> pictures) {}

    /** A step that a restore begins with. */
    interface First {
        void run() throws IOException;
    }
}
