package org.doorstep.server.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;

/** Somebody who holds children, manages those who do, or administers. */
@Entity
class Worker {
    @Id
    private String id;

    private String name;
    private String teamId;
    private String roles;
    private long scopeVersion;

    Worker(WorkerId id, String name, TeamId team, List<Role> roles) {
        this.id = id.value();
        this.name = name;
        this.teamId = team.value();
        this.roles = written(roles);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Worker() {}

    WorkerId id() {
        return new WorkerId(id);
    }

    String name() {
        return name;
    }

    TeamId team() {
        return new TeamId(teamId);
    }

    List<Role> roles() {
        return read(roles);
    }

    /** Her caseload changes; every state of it has a number, which her tablet seals into what she writes. */
    long caseloadChanges() {
        return ++scopeVersion;
    }

    void isNow(String newName, TeamId newTeam, List<Role> newRoles) {
        name = newName;
        teamId = newTeam.value();
        roles = written(newRoles);
    }

    static String written(List<Role> roles) {
        return roles.stream().distinct().map(Role::name).collect(Collectors.joining(" "));
    }

    static List<Role> read(String roles) {
        return Arrays.stream(roles.split(" "))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .toList();
    }
}
