package org.doorstep.server.simulator;

import java.util.List;
import org.doorstep.server.simulator.Message.Fate;
import org.jspecify.annotations.Nullable;

/** The server's side of the protocol: a model of it, or the production code. */
interface Server {
    /** The request is in its memory and nothing more; most servers have nothing to say yet. */
    List<Message> receive(Message.Push push);

    /** Requests in memory. */
    int waiting();

    /** Commits some of them together, and says what it answers. */
    List<Message> commit(int from, int count, Death death);

    Message answer(Message.Pull pull);

    void die();

    void give(int worker, int child);

    void take(int worker, int child);

    void revoke(int device);

    /** Copies that only the authority can open; any device may hand them in. */
    void deposit(int device, long changes);

    void backUp();

    /** Does nothing when there is no copy. */
    void restore();

    /**
     * Whether a base names the line of changes behind its head, and not the head alone. Where it does not, an edit of before
     * a restore may take the place of something that its author had not seen (decision 0012).
     */
    boolean namesLines();

    /** What stands in its store, for the oracle alone. */
    View look();

    /** The store, as the oracle reads it. */
    interface View {
        Fate fate(int change);

        /** How often it was entered. */
        int entries(int change);

        @Nullable
        State record(int record);

        /** What devices are told of the record. */
        @Nullable
        State told(int record);

        /** The changes of a record in the order in which they landed. */
        List<Integer> landed(int record);

        /** The change for which a held one waits; -1 for none. */
        int waitsFor(int change);

        long deposits();

        /** Entries in the audit that tell of a change. */
        int audits();
    }
}
