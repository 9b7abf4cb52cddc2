package org.doorstep.server.caseload;

import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.server.Mistake;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Believes that everybody held everybody. */
public class MistakenCaseload extends Caseload {
    MistakenCaseload(JdbcClient jdbc, JsonMapper json) {
        super(jdbc, json);
    }

    @Override
    public boolean heldAt(WorkerId worker, ChildId child, long scopeVersion) {
        return Mistake.NO_SCOPE_CHECK_AT_THE_INTAKE.isPlanted() || super.heldAt(worker, child, scopeVersion);
    }
}
