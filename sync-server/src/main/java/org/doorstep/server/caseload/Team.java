package org.doorstep.server.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.doorstep.contract.id.TeamId;

/** Workers who stand in for each other. */
@Entity
class Team {
    @Id
    private String id;

    private String name;

    Team(TeamId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Team() {}

    TeamId id() {
        return new TeamId(id);
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }
}
