package org.doorstep.server.copies;

import static org.doorstep.server.Person.ok;
import static org.doorstep.server.copies.CopyOffice.OFFICE;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.doorstep.server.Person;
import org.doorstep.server.sync.Ink;
import tools.jackson.databind.JsonNode;

/**
 * Amara told Imani what her uncle Kyle Brown did, who lives at 14 Station Road and drives for Sunrise Taxis. She asked that
 * nobody is told about the flat.
 */
final class AmarasInterview {
    static final String HARM = "He pushed me in the flat";

    final String amara;
    final String record;
    /** The time she was away. */
    final String away;

    private final CopyOffice office;
    private final Ink ink;
    private final String first;

    AmarasInterview(CopyOffice office, int number) {
        this.office = office;
        record = "r-" + number;
        away = "e-" + number;
        var district = office.district;
        var ana = office.ana.worker().value();
        amara = district.child("Amara", ana);
        ink = district.tabletOf(ana);
        district.push(ink, Told.episode(ink, away, amara));
        first = Told.interview(ink, record, amara, away);
        district.push(ink, first);
    }

    /** Ana writes in it again. */
    void changes(String patch) {
        office.district.push(ink, Told.edit(ink, record, amara, first, patch));
    }

    /** @param people as JSON: whom she named in it */
    void aSecond(String of, String people) {
        office.district.push(ink, Told.interview(ink, of, amara, away, people));
    }

    void aVisit(String of) {
        office.district.push(ink, ink.visit(of, amara, "We talked."));
    }

    HttpResponse<String> desk(Person who) {
        return who.get(OFFICE + "interviews/" + record + "/copies");
    }

    HttpResponse<String> preview(Person who, Map<String, Object> ask) {
        return who.post(OFFICE + "interviews/" + record + "/copies/preview", ask);
    }

    HttpResponse<String> make(Person who, Map<String, Object> ask) {
        return who.post(OFFICE + "interviews/" + record + "/copies", ask);
    }

    HttpResponse<String> asks(Person who, Map<String, Object> ask, String reason) {
        return who.post(OFFICE + "interviews/" + record + "/copies/permissions", Map.of("ask", ask, "reason", reason));
    }

    /** What Amara must be told about a copy, as this person sees it. */
    JsonNode telling(Person who) {
        return ok(who.get(OFFICE + "tellings"))
                .valueStream()
                .filter(one -> one.get("recordId").asString().equals(record))
                .findFirst()
                .orElseThrow();
    }

    List<String> noticesOf(Person who) {
        return office.district
                .jdbc()
                .sql("SELECT sentence FROM office_notice WHERE worker_id = ? AND child_id = ?")
                .params(who.worker().value(), amara)
                .query(String.class)
                .list();
    }

    long audited(Person who, String action, String outcome) {
        return office.district.audited(who, action, outcome, record);
    }
}
