package org.doorstep.server.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What the tablets were last told about a child, as hashes, so that the same thing is not told twice. */
@Entity
class ToldChild {
    @Id
    private String childId;

    private String card;
    private String duties;

    ToldChild(String childId) {
        this.childId = childId;
        this.card = "";
        this.duties = "";
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ToldChild() {}

    String childId() {
        return childId;
    }

    /** Whether this card is news; from now on it is not. */
    boolean isNewsOfCard(String hash) {
        boolean news = !card.equals(hash);
        card = hash;
        return news;
    }

    boolean isNewsOfDuties(String hash) {
        boolean news = !duties.equals(hash);
        duties = hash;
        return news;
    }
}
