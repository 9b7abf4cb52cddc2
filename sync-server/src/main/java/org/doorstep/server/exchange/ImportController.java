package org.doorstep.server.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doorstep.contract.office.People;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.audit.Who;
import org.doorstep.server.caseload.Register;
import org.doorstep.server.http.Problem;
import org.doorstep.server.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/office/admin/import}: a CSV file, every row by itself. For administrators only. */
@RestController
class ImportController {
    private final Register register;

    ImportController(Register register) {
        this.register = register;
    }

    @PostMapping(path = ApiPaths.OFFICE + "/admin/import", consumes = "text/csv")
    People.Imported importCsv(
            Caller caller, @RequestParam String kind, @RequestBody(required = false) @Nullable String csv) {
        caller.mustBe(Role.ADMIN);
        return CsvTable.read(csv == null ? "" : csv, kind(kind), row -> enter(row, kind(kind), caller.who()));
    }

    private void enter(CsvRow row, Kind kind, Who by) {
        switch (kind) {
            case TEAMS -> register.add(row.team(), by);
            case WORKERS -> register.add(row.worker(), by);
            case CHILDREN -> register.add(row.child(), by);
            case ALLOCATIONS -> register.add(row.allocation(), by);
        }
    }

    private static Kind kind(String name) {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            var known = Arrays.stream(Kind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw Problem.unreadable("Choose what the file holds: " + known + ".");
        }
    }
}
