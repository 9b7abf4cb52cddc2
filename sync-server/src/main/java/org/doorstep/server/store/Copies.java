package org.doorstep.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Backs up one kind of store while servers write to it, and restores it when none does. */
interface Copies {
    /** What a manifest calls this kind. */
    String engine();

    /** Writes everything committed up to one moment into an empty directory and reads it again to be sure. */
    Manifest backUp(Path directory, String madeAt) throws SQLException, IOException;

    /**
     * Makes the store what the backup holds and gives it a new life in the same step. What was there before is put aside,
     * not deleted.
     *
     * @return where it was put, in words
     */
    String restore(Path directory, Manifest manifest, NewLife life) throws SQLException, IOException;
}
