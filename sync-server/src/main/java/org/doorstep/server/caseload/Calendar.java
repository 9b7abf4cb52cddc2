package org.doorstep.server.caseload;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins and ends what workers hold as its days and hours come and pass. */
@Component
class Calendar {
    private static final Logger log = LoggerFactory.getLogger(Calendar.class);

    private final CaseloadOffice office;

    Calendar(CaseloadOffice office) {
        this.office = office;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT1M")
    void turnThePage() {
        var changed = office.turnThePage();
        if (changed > 0) log.info("The calendar began or ended {} holdings", changed);
    }
}
