package org.doorstep.server.attachments;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doorstep.contract.id.TeamId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.doorstep.server.Tablet;
import org.doorstep.server.sync.District;
import org.doorstep.server.sync.Ink;
import tools.jackson.databind.json.JsonMapper;

/** A district where Ana has a tablet and holds Amara, Grace manages her team and Ben works elsewhere. */
final class Home implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    final District district;
    final Person ana;
    final Person ben;
    final Person grace;
    final Tablet tablet;
    final String amara;
    private final Ink ink;

    Home(Path data, String... settings) {
        this(RunningServer.over(data, settings));
    }

    private Home(RunningServer server) {
        district = new District(server);
        ana = somebody("ana", "t-1", Role.WORKER);
        ben = somebody("ben", "t-2", Role.WORKER);
        grace = somebody("grace", "t-1", Role.MANAGER);
        tablet = ana.enrols("Ana's tablet");
        amara = district.child("Amara", ana.worker().value());
        ink = new Ink(
                tablet.id().value(),
                ana.worker().value(),
                district.scopeVersion(ana.worker().value()));
    }

    private Person somebody(String name, String team, Role role) {
        var person = district.server().person(name, role);
        district.office().addWorker(person.worker(), name, new TeamId(team), List.of(role));
        return person;
    }

    Courier courier() {
        return new Courier(district.server(), tablet, true);
    }

    Courier depositing() {
        return new Courier(district.server(), tablet, false);
    }

    /** A visit is sealed and pushed that names this one picture; the picture itself is still on the tablet. */
    String recordNaming(String attachment, byte[] picture) {
        var record = "r-" + UUID.randomUUID();
        recordNaming(record, attachment, picture);
        return record;
    }

    void recordNaming(String record, String attachment, byte[] picture) {
        var visit = ink.visit(
                record,
                amara,
                "calm",
                change -> change.withObject("/patch")
                        .withObject("attachments")
                        .withObject(attachment)
                        .put("kind", "PHOTO")
                        .put("mediaType", "image/jpeg")
                        .put("bytes", picture.length)
                        .put("sha256", Tablet.sha256(picture))
                        .put("takenAt", "2026-11-20T15:40:00.000Z"));
        var answer = tablet.post(
                ApiPaths.PUSH,
                JSON.writeValueAsString(Map.of("device", tablet.id().value(), "changes", List.of(visit))));
        if (!answer.body().contains("APPLIED")) throw new IllegalStateException(answer.body());
    }

    /** What somebody in the office gets when she opens the picture. */
    HttpResponse<byte[]> shown(Person to, String record, String attachment) throws Exception {
        var path = ApiPaths.OFFICE + "/visits/" + record + "/attachments/" + attachment;
        return java.net.http.HttpClient.newHttpClient().send(to.request(path).build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        district.close();
    }
}
