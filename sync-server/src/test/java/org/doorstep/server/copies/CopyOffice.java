package org.doorstep.server.copies;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.doorstep.contract.office.Role;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.sync.District;

/** Ana and Ben work in the team of Grace and Hugo, Omar manages another. What they ask goes through the real door. */
final class CopyOffice implements AutoCloseable {
    static final String OFFICE = "/api/v1/office/";

    final District district;
    final Person ana;
    final Person ben;
    final Person grace;
    final Person hugo;
    final Person omar;
    private int number;

    CopyOffice(Path data) {
        district = new District(RunningServer.over(data));
        ana = district.works("ana", "Ana Reid", "t-1", Role.WORKER);
        ben = district.works("ben", "Ben Carter", "t-1", Role.WORKER);
        grace = district.works("grace", "Grace Lindqvist", "t-1", Role.MANAGER);
        hugo = district.works("hugo", "Hugo Brandt", "t-1", Role.MANAGER);
        omar = district.works("omar", "Omar Vance", "t-2", Role.MANAGER);
    }

    /** Amara, whom Ana holds, came back and told: each time another Amara. */
    AmarasInterview amaraTold() {
        return new AmarasInterview(this, ++number);
    }

    HttpResponse<String> decide(Person who, String permission, boolean approve, String why) {
        return who.post(
                OFFICE + "copy-permissions/" + permission + "/decision", Map.of("approve", approve, "why", why));
    }

    /** @param act what becomes of the copy: {@code sent}, {@code received} or {@code kept} */
    HttpResponse<String> post(Person who, String copy, String act, Map<String, Object> body) {
        return who.post(OFFICE + "copies/" + copy + "/" + act, body);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    @Override
    public void close() {
        district.close();
    }
}
