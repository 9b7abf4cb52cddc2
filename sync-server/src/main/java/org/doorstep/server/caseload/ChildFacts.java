package org.doorstep.server.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.doorstep.contract.child.Child;
import org.doorstep.contract.id.ChildId;
import tools.jackson.databind.json.JsonMapper;

/** What the authority knows about a child apart from her visits. */
@Entity
@Table(name = "child")
class ChildFacts {
    @Id
    private String id;

    private String name;
    private String familyName;
    private String facts;

    ChildFacts(Child child, JsonMapper json) {
        this.id = child.id().value();
        this.name = child.name();
        this.familyName = child.familyName();
        this.facts = json.writeValueAsString(child);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ChildFacts() {}

    ChildId id() {
        return new ChildId(id);
    }

    void areNow(Child child, JsonMapper json) {
        name = child.name();
        familyName = child.familyName();
        facts = json.writeValueAsString(child);
    }
}
