package org.doorstep.app.origins;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells by the connector it came in on which origin a request belongs to; never by a header, which anybody can write. */
@Component
public class Origins {
    private final OfficeConnector office;

    Origins(OfficeConnector office) {
        this.office = office;
    }

    public Origin of(HttpServletRequest request) {
        return request.getLocalPort() == office.port() ? Origin.OFFICE : Origin.FIELD;
    }

    /** The port the office answers on. */
    public int officePort() {
        return office.port();
    }
}
