package org.doorstep.contract.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.contract.missing.Independence.INDEPENDENT;
import static org.doorstep.contract.missing.Independence.NOT_INDEPENDENT;
import static org.doorstep.contract.missing.Independence.NOT_KNOWN;

import java.util.List;
import org.doorstep.contract.visit.YesNo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterviewerTests {
    @Test
    void whoeverLooksAfterHerIsNotIndependent() {
        for (var role : List.of(
                InterviewerRole.HOME_STAFF,
                InterviewerRole.CARER,
                InterviewerRole.PARENT,
                InterviewerRole.OWN_SOCIAL_WORKER))
            assertThat(independence(role, null)).as(role.name()).isEqualTo(NOT_INDEPENDENT);
        assertThat(independence(InterviewerRole.MISSING_TEAM, null)).isEqualTo(INDEPENDENT);
        assertThat(independence(InterviewerRole.COMMISSIONED_SERVICE, YesNo.NO)).isEqualTo(INDEPENDENT);
    }

    @Test
    void aServiceThatRunsHerHomeIsNotIndependentWhateverItCallsItself() {
        assertThat(independence(InterviewerRole.COMMISSIONED_SERVICE, YesNo.YES))
                .isEqualTo(NOT_INDEPENDENT);
        assertThat(independence(InterviewerRole.ADVOCATE, YesNo.YES)).isEqualTo(NOT_INDEPENDENT);
    }

    @Test
    void somebodyElseIsNeitherUntilItIsSaidWhoPays() {
        assertThat(independence(InterviewerRole.OTHER, null)).isEqualTo(NOT_KNOWN);
        assertThat(independence(InterviewerRole.OTHER, YesNo.NO)).isEqualTo(INDEPENDENT);
    }

    @Test
    void thatSheChoseHerKeyWorkerMakesTheKeyWorkerNoMoreIndependent() {
        var chosen = new Interviewer("Sam", InterviewerRole.HOME_STAFF, null, YesNo.YES, YesNo.YES);
        assertThat(chosen.independence()).isEqualTo(NOT_INDEPENDENT);
    }

    private static Independence independence(InterviewerRole role, @Nullable YesNo worksForHerHome) {
        return new Interviewer("Riz", role, null, worksForHerHome, null).independence();
    }
}
