package org.doorstep.server.county;

import java.util.List;
import java.util.stream.Stream;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.doorstep.server.county.Staff.Holder;
import org.doorstep.server.county.Staff.Member;
import org.doorstep.server.county.Staff.Pool;
import org.doorstep.server.county.Staff.Team;
import org.jspecify.annotations.Nullable;

/** The people whom the README, the tests and the fixed families know by name. */
final class Demonstration {
    /** Of everybody who can sign in; the store is synthetic and says so. */
    static final String PASSWORD = "doorstep";

    /** Keeps accounts and teams, sees no case data, and is not one of the authority's social care staff. */
    static final Team ADMINISTRATION = new Team(new TeamId("t-adm"), "Systems and Records");

    static final Member ADMINISTRATOR =
            new Member(new WorkerId("w-adm"), "Ada Marsh", ADMINISTRATION.id(), Role.ADMIN, "adm");

    /** Moves what was put on the wrong child's file; like the administrator, not one of the social care staff. */
    static final Member RECORDS_OFFICER =
            new Member(new WorkerId("w-rec"), "Rhona Bell", ADMINISTRATION.id(), Role.RECORDS_OFFICER, "rhona");

    /**
     * The independent reviewing officer of Ana's looked-after children: what they answer for their officer is a task of hers.
     */
    static final Member REVIEWER =
            member("w-iro", "Imani Clarke", TeamNames.REVIEWING.value(), Role.REVIEWING_OFFICER, "imani");

    /** Those who came after the report had counted the staff. */
    static final List<Member> LATER = List.of(RECORDS_OFFICER, REVIEWER);

    static final List<ChildId> REVIEWED =
            Stream.of("c-amara", "c-kofi", "c-kaur-arjun").map(ChildId::new).toList();

    static final List<Person> PEOPLE = List.of(
            new Person(member("w-ana", "Ana Reid", "t-scp1", Role.WORKER, "ana"), Pool.SAFEGUARDING, 14),
            new Person(member("w-ben", "Ben Okoro", "t-scp1", Role.WORKER, "ben"), Pool.SAFEGUARDING, 27),
            new Person(member("w-grace", "Grace Lindqvist", "t-scp1", Role.MANAGER, "grace"), null, 0),
            new Person(member("w-pat", "Pat Sweeney", "t-lct", Role.WORKER, "pat"), Pool.LEAVING_CARE, 26),
            new Person(member("w-riz", "Riz Malik", "t-rise", Role.WORKER, "riz"), null, 0),
            new Person(member("w-ooh", "Moira Daly", "t-ooh", Role.OUT_OF_HOURS, "moira"), null, 0));

    static final List<Holder> HOLDERS =
            PEOPLE.stream().flatMap(person -> person.holder().stream()).toList();

    private Demonstration() {}

    static Stream<Member> in(TeamId team) {
        return PEOPLE.stream()
                .map(Person::member)
                .filter(member -> member.team().equals(team));
    }

    private static Member member(String id, String name, String team, Role role, @Nullable String signsInAs) {
        return new Member(new WorkerId(id), name, new TeamId(team), role, signsInAs);
    }

    /** @param children besides those of the fixed families */
    record Person(Member member, @Nullable Pool pool, int children) {
        List<Holder> holder() {
            return pool == null ? List.of() : List.of(new Holder(member.id(), pool, children));
        }
    }
}
