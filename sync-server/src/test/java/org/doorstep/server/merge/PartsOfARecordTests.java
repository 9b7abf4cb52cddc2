package org.doorstep.server.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.contract.Leaf;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.missing.Interview;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A missing episode and its interview come apart into what two people can say without knowing of each other. */
class PartsOfARecordTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final RecordLeaves EPISODE = RecordLeaves.of(Episode.class);
    private static final RecordLeaves INTERVIEW = RecordLeaves.of(Interview.class);

    @Test
    void whatSheSaysAndWhatHerCarerSaysAreTakenBothWhenTwoPeopleWroteThem() {
        var merged = merged(
                EPISODE,
                "{'declined':{'at':'2026-11-16T11:00:00Z'}}",
                "{'declined':{'at':'2026-11-16T11:00:00Z','why':'I was tired.'}}",
                "{'declined':{'at':'2026-11-16T11:00:00Z','carerAccount':'Quiet.'}}");
        assertThat(merged.disputes()).isEmpty();
        assertThat(merged.document().path("declined").path("why").asString()).isEqualTo("I was tired.");
        assertThat(merged.document().path("declined").path("carerAccount").asString())
                .isEqualTo("Quiet.");
    }

    @Test
    void twoAccountsOfWhereSheSleptAreBothKept() {
        var merged = merged(
                INTERVIEW, "{}", "{'during':{'slept':'In a car'}}", "{'during':{'slept':'Nowhere','food':'Crisps'}}");
        assertThat(merged.disputes().keySet()).containsExactly("/during/slept");
        assertThat(merged.disputes().values()).extracting(Dispute::kind).containsExactly(Leaf.Kind.NARRATIVE);
        assertThat(merged.document().path("during").path("food").asString()).isEqualTo("Crisps");
    }

    @Test
    void whoInterviewedHerChangesAsAWholeSoThatNobodysEmployerIsAnothers() {
        var merged = merged(
                INTERVIEW,
                "{'interviewer':{'name':'Riz','role':'MISSING_TEAM'}}",
                "{'interviewer':{'name':'Riz','role':'MISSING_TEAM','employer':'Norham'}}",
                "{'interviewer':{'name':'Sam','role':'HOME_STAFF'}}");
        assertThat(merged.disputes().keySet()).containsExactly("/interviewer");
    }

    @Test
    void thatSheWasHurtShowsWhoeverSaidItFirst() {
        var merged = merged(INTERVIEW, "{}", "{'harm':{'hurt':'NO'}}", "{'harm':{'hurt':'YES'}}");
        assertThat(merged.document().path("harm").path("hurt").asString()).isEqualTo("YES");
        assertThat(merged(INTERVIEW, "{}", "{'agreedToSharing':'YES'}", "{'agreedToSharing':'NO'}")
                        .document()
                        .path("agreedToSharing")
                        .asString())
                .isEqualTo("NO");
    }

    /** One wrote the record, then two changed it without knowing of each other. */
    private static Merged merged(RecordLeaves leaves, String before, String one, String other) {
        return RecordMerge.of(
                leaves,
                List.of(
                        edit(leaves, "first", 0, "{}", before),
                        edit(leaves, "ana", 1, before, one),
                        edit(leaves, "ben", 1, before, other)));
    }

    private static Edit edit(RecordLeaves leaves, String name, int seen, String before, String after) {
        return Edit.of(leaves, new Edit.Writer(name, name, seen, Set.of()), json(before), json(after), Map.of());
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
