package org.doorstep.server.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.contract.office.Missing.Standing.AMBER;
import static org.doorstep.contract.office.Missing.Standing.DECLINED;
import static org.doorstep.contract.office.Missing.Standing.GONE;
import static org.doorstep.contract.office.Missing.Standing.HELD;
import static org.doorstep.contract.office.Missing.Standing.OVER;
import static org.doorstep.contract.office.Missing.Standing.RUNNING;

import java.time.Duration;
import java.time.Instant;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.RecordId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.missing.Episode;
import org.doorstep.contract.missing.Interview;
import org.doorstep.contract.office.Missing.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The clock of one return. The clocks go back on 25 October 2026, which is no hour more for anybody. */
class ReturnTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final MissingRules RULES = new MissingRules(
            Duration.ofHours(72),
            Duration.ofHours(48),
            3,
            Duration.ofDays(30),
            Duration.ofDays(90),
            Duration.ofDays(14));
    private static final Instant BACK = Instant.parse("2026-10-23T18:00:00Z");
    private static final String RETURNED =
            "'kind':'MISSING','startedAt':'2026-10-23T08:00:00Z','returnedAt':'2026-10-23T18:00:00Z'";

    @Test
    void seventyTwoHoursRunThroughAWeekendAndTheEndOfSummerTime() {
        var back = episode(RETURNED, null);
        assertThat(back.standing(after(Duration.ofHours(48).minusMillis(1)), RULES))
                .isEqualTo(RUNNING);
        assertThat(back.standing(after(Duration.ofHours(48)), RULES)).isEqualTo(AMBER);
        assertThat(back.standing(after(Duration.ofHours(72).minusMillis(1)), RULES))
                .isEqualTo(AMBER);
        assertThat(back.standing(after(Duration.ofHours(72)), RULES)).isEqualTo(OVER);
        assertThat(back.hours(after(Duration.ofHours(72).minusMillis(1)))).isEqualTo(71);
    }

    @Test
    void whoIsNotBackIsGoneHoweverLongAndAClockThatIsWrongShowsNoFewerHoursThanNone() {
        var gone = episode("'kind':'AWAY','startedAt':'2026-10-23T18:00:00Z'", null);
        assertThat(gone.standing(after(Duration.ofDays(9)), RULES)).isEqualTo(GONE);
        assertThat(gone.hours(after(Duration.ofDays(9)))).isEqualTo(216);
        assertThat(gone.hours(after(Duration.ofHours(-5)))).isZero();
    }

    @Test
    void anInterviewIsInTimeToTheLastMomentAndALateOneIsHeldAllTheSame() {
        var inTime = episode(RETURNED, after(Duration.ofHours(72)));
        var late = episode(RETURNED, after(Duration.ofHours(72).plusMillis(1)));
        assertThat(inTime.isHeldInTime(RULES)).isTrue();
        assertThat(late.isHeldInTime(RULES)).isFalse();
        assertThat(late.standing(after(Duration.ofDays(30)), RULES)).isEqualTo(HELD);
        assertThat(late.outcome()).isEqualTo(Result.HELD);
        assertThat(late.hours(after(Duration.ofDays(30))))
                .as("stops when it was held")
                .isEqualTo(72);
    }

    @Test
    void whoWasHeardOrSaidNoHadBeenOfferedIt() {
        assertThat(episode(RETURNED, null).isOffered()).isFalse();
        assertThat(episode(RETURNED, after(Duration.ofHours(5))).offeredAt()).contains(after(Duration.ofHours(5)));
        assertThat(episode(RETURNED + ",'declined':{'why':'No.'}", null).isOffered())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|NOTHING_YET",
                ",'offers':{'o1':{'at':'2026-10-24T09:00:00Z','by':'Riz'}}|OFFERED",
                ",'offers':{'o1':{'at':'2026-10-24T09:00:00Z','by':'Riz','outcome':'ACCEPTED'}}|ACCEPTED",
                ",'offers':{'o1':{'at':'2026-10-24T09:00:00Z','by':'Riz','outcome':'ACCEPTED'}},'attempts':{'t1':{'at':'2026-10-25T09:00:00Z','by':'Riz','outcome':'NO_RESPONSE'}}|NO_RESPONSE",
                ",'offers':{'o1':{'at':'2026-10-24T09:00:00Z','by':'Riz','outcome':'MISSING_AGAIN'}}|MISSING_AGAIN",
                ",'declined':{'at':'2026-10-24T09:00:00Z'}|DECLINED",
                ",'declined':{'at':'2026-10-24T09:00:00Z','carerAccount':'Quiet.'}|DECLINED_CARER_SPOKE",
                ",'notOffered':{'why':'NO_INTERVIEWER'}|NOT_OFFERED"
            })
    void theLastWordSaysWhatCameOfIt(@Nullable String more, Result result) {
        assertThat(episode(RETURNED + (more == null ? "" : more), null).outcome())
                .isEqualTo(result);
    }

    @Test
    void aNoEndsTheClockAndNotOfferingItIsNotANo() {
        var declined = episode(RETURNED + ",'declined':{'at':'2026-10-24T09:00:00Z'}", null);
        assertThat(declined.standing(after(Duration.ofDays(9)), RULES)).isEqualTo(DECLINED);
        assertThat(declined.isOpen()).isFalse();
        assertThat(episode(RETURNED + ",'notOffered':{'why':'NO_INTERVIEWER'}", null)
                        .isOffered())
                .isFalse();
    }

    private static Instant after(Duration passed) {
        return BACK.plus(passed);
    }

    private static Return episode(String members, @Nullable Instant heldAt) {
        var episode = JSON.readValue(("{" + members + "}").replace('\'', '"'), Episode.class);
        return new Return(new RecordId("r-1"), new ChildId("c-1"), new WorkerId("w-1"), episode, held(heldAt));
    }

    private static @Nullable HeldInterview held(@Nullable Instant at) {
        if (at == null) return null;
        var interview =
                "{'heldAt':'%s','episodes':{'r-1':{'heldFor':true}},'interviewer':{'name':'Riz','role':'MISSING_TEAM'}}"
                        .formatted(at)
                        .replace('\'', '"');
        return new HeldInterview(new RecordId("i-1"), JSON.readValue(interview, Interview.class));
    }
}
