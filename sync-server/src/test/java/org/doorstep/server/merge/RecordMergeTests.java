package org.doorstep.server.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.doorstep.contract.visit.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordMergeTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final RecordLeaves LEAVES = RecordLeaves.of(Visit.class);
    private static final String SEEN_ALONE = "{'outcome':'SEEN','alone':{'outcome':'ALONE'}}";
    private static final String NOT_SEEN = "{'outcome':'NOT_SEEN','reason':'CHILD_ELSEWHERE'}";

    private final List<Edit> edits = new ArrayList<>();

    @Test
    void whatOnlyOneOfTwoChangedIsTaken() {
        writes("visit", "ana", 0, "/summary='calm'");
        writes("hers", "ana", 1, "/analysis='settling'");
        writes("his", "ben", 1, "/summary='very calm'");
        assertThat(merged().disputes()).isEmpty();
        assertThat(merged().document()).isEqualTo(json("{'summary':'very calm','analysis':'settling'}"));
    }

    @Test
    void twoWhoWroteTheSameDoNotDiffer() {
        writes("visit", "ana", 0, "/summary='calm'");
        writes("hers", "ana", 1, "/summary='calmer'");
        writes("his", "ben", 1, "/summary='calmer'");
        assertThat(merged().disputes()).isEmpty();
    }

    @Test
    void bothValuesAreKeptWhenTwoChangedOneLeaf() {
        writes("visit", "ana", 0, "/next={'on':'2026-12-01'}");
        writes("b-hers", "ana", 1, "/next={'on':'2026-12-02'}");
        writes("a-his", "ben", 1, "/next={'on':'2026-12-03'}");
        var dispute = dispute("/next");
        assertThat(dispute.before()).contains(json("{'on':'2026-12-01'}"));
        assertThat(dispute.alternatives())
                .containsExactly(said("a-his", "{'on':'2026-12-03'}"), said("b-hers", "{'on':'2026-12-02'}"));
        assertThat(merged().document().at("/next/on").asString())
                .as("what was at the head")
                .isEqualTo("2026-12-02");
    }

    @Test
    void theMoreProtectiveValueShowsWhoeverCameFirst() {
        writes("visit", "ana", 0, "/contactId='k'");
        writes("hers", "ana", 1, "/seen=" + SEEN_ALONE);
        writes("his", "ben", 1, "/seen=" + NOT_SEEN);
        assertThat(merged().document().at("/seen/outcome").asString()).isEqualTo("NOT_SEEN");
        edits.add(1, edits.removeLast());
        assertThat(merged().document().at("/seen/outcome").asString()).isEqualTo("NOT_SEEN");
    }

    @Test
    void aConcernAboutAPrivateFosterHomeShowsThoughSomebodyElseFoundItWell() {
        writes("visit", "ana", 0, "/contactId='k'");
        writes("a-hers", "ana", 1, "/schedule3/PARENTAL_CONTACT={'finding':'CONCERN'}");
        writes("b-his", "ben", 1, "/schedule3/PARENTAL_CONTACT={'finding':'ESTABLISHED_OK'}");
        assertThat(dispute("/schedule3/PARENTAL_CONTACT").alternatives()).hasSize(2);
        assertThat(merged().document().at("/schedule3/PARENTAL_CONTACT/finding").asString())
                .isEqualTo("CONCERN");
        edits.add(1, edits.removeLast());
        assertThat(merged().document().at("/schedule3/PARENTAL_CONTACT/finding").asString())
                .isEqualTo("CONCERN");
    }

    @Test
    void aBedroomThatNobodyVouchesForAnyMoreIsNotShownAsSeen() {
        writes("visit", "ana", 0, "/bedroom={'outcome':'NOT_APPLICABLE'}");
        writes("hers", "ana", 1, "/bedroom={'outcome':'YES'}");
        writes("his", "ben", 1, "/bedroom=");
        assertThat(merged().document().has("bedroom")).isFalse();
        assertThat(merged().disputes()).containsKey("/bedroom");
    }

    @Test
    void aDeletionNeverHidesWordsThatSomebodyElseChanged() {
        writes("visit", "ana", 0, "/quotes/q1={'words':'I like it','how':'SAID','heardBy':'Ana'}");
        writes("hers", "ana", 1, "/quotes/q1=");
        writes("his", "ben", 1, "/quotes/q1={'words':'I like it here','how':'SAID','heardBy':'Ben'}");
        assertThat(merged().document().at("/quotes/q1/words").asString()).isEqualTo("I like it here");
        assertThat(dispute("/quotes/q1").alternatives())
                .extracting(Dispute.Said::value)
                .contains(Optional.empty());
    }

    @Test
    void herLaterChangeTakesThePlaceOfHerOwnAlternativeOnly() {
        writes("visit", "ana", 0, "/summary='calm'");
        writes("hers", "ana", 1, "/summary='calmer'");
        writes("his", "ben", 1, "/summary='worried'");
        writesOn("hers", "hers2", "ana", 1, "/summary='calm again'");
        assertThat(dispute("/summary").alternatives())
                .containsExactly(said("hers2", "'calm again'"), said("his", "'worried'"));
        writes("his2", "ben", 4, "/summary='less worried'");
        assertThat(dispute("/summary").alternatives())
                .as("an edit is no decision, though he saw both")
                .containsExactly(said("hers2", "'calm again'"), said("his2", "'less worried'"));
    }

    @Test
    void aNamedPersonsDecisionEndsItAndADifferentOneReopensIt() {
        writes("visit", "ana", 0, "/contactId='k'");
        writes("hers", "ana", 1, "/seen=" + SEEN_ALONE);
        writes("his", "ben", 1, "/seen=" + NOT_SEEN);
        decides("grace", "w-grace", 3, "/seen", SEEN_ALONE);
        assertThat(merged().disputes()).isEmpty();
        assertThat(merged().document().at("/seen/outcome").asString()).isEqualTo("SEEN");
        decides("ana-says-too", "ana", 3, "/seen", SEEN_ALONE);
        assertThat(merged().disputes()).as("she decided the same").isEmpty();
        decides("ben-decides", "ben", 3, "/seen", NOT_SEEN);
        assertThat(dispute("/seen").alternatives())
                .extracting(Dispute.Said::change)
                .containsExactly("ana-says-too", "ben-decides", "grace");
    }

    @Test
    void anAlternativeThatTheDeciderHadNotSeenReopensIt() {
        writes("visit", "ana", 0, "/summary='calm'");
        writes("hers", "ana", 1, "/summary='calmer'");
        writes("his", "ben", 1, "/summary='worried'");
        decides("grace", "w-grace", 3, "/summary", "'calm, then worried'");
        writes("late", "riz", 1, "/summary='nobody in'");
        assertThat(dispute("/summary").alternatives())
                .extracting(Dispute.Said::change)
                .containsExactly("grace", "late");
    }

    @Test
    void aFieldOfANewerTabletChangesAsAWhole() {
        writes("visit", "ana", 0, "/mood={'face':3}");
        writes("hers", "ana", 1, "/mood={'face':4}");
        writes("his", "ben", 1, "/mood={'face':3,'note':'tired'}");
        assertThat(merged().disputes()).containsOnlyKeys("/mood");
    }

    private Merged merged() {
        return RecordMerge.of(LEAVES, edits);
    }

    private Dispute dispute(String leaf) {
        return Objects.requireNonNull(merged().disputes().get(leaf), leaf);
    }

    private void writes(String change, String author, int seen, String set) {
        edits.add(new Edit(change, author, seen, Set.of(), sets(set), Set.of()));
    }

    private void writesOn(String own, String change, String author, int seen, String set) {
        edits.add(new Edit(change, author, seen, Set.of(own), sets(set), Set.of()));
    }

    private void decides(String change, String author, int seen, String leaf, String value) {
        edits.add(new Edit(change, author, seen, Set.of(), sets(leaf + "=" + value), Set.of(leaf)));
    }

    private static TreeMap<String, Optional<JsonNode>> sets(String text) {
        var equals = text.indexOf('=');
        var value = text.substring(equals + 1);
        return new TreeMap<>(
                Map.of(text.substring(0, equals), value.isEmpty() ? Optional.empty() : Optional.of(json(value))));
    }

    private static Dispute.Said said(String change, String value) {
        return new Dispute.Said(change, Optional.of(json(value)));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
