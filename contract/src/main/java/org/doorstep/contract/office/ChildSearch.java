package org.doorstep.contract.office;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.contract.id.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Finds a child whom the caller may have to open. It shows who she is and whose she is, nothing else; every search and
 * every child it showed is written down. An address that is withheld from somebody is neither searched nor shown.
 */
@HttpExchange(url = "/api/v1/office/children", accept = "application/json")
public interface ChildSearch {
    int FOUND_MAX = 20;
    /** Letters of a name, or of an address, below which a search would only leaf through children. */
    int LETTERS_MIN = 3;

    /** At least one of the three; a child fits when all that were given do. */
    @GetExchange
    Found find(
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable LocalDate bornOn,
            @RequestParam(required = false) @Nullable String address);

    /** @param more whether further children fit */
    record Found(List<Row> children, boolean more) {}

    /** @param worker who holds her */
    record Row(
            ChildId childId,
            String child,
            @Nullable LocalDate bornOn,
            @Nullable String worker,
            @Nullable String team) {}
}
