package org.doorstep.server.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Upload;
import org.doorstep.server.DepositInk;
import org.doorstep.server.Person;
import org.doorstep.server.Tablet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Pictures that Ana's tablet handed in for the authority, opened by her manager. */
class DepositedPicturesTests {
    @TempDir
    static Path data;

    private static Home home;

    @BeforeAll
    static void start() {
        home = new Home(data);
    }

    @AfterAll
    static void stop() {
        home.close();
    }

    @Test
    void anOpenedPictureIsInItsRecordAsIfTheTabletHadBroughtIt() throws Exception {
        var photo = Darkroom.withItsPlace(Darkroom.noisy(1, 200, 150));
        var record = home.recordNaming("a-lost", photo);
        deposits(copy(record, "a-lost", photo));
        assertThat(waiting()).isEqualTo(1);
        assertThat(home.shown(home.grace, record, "a-lost").statusCode()).isEqualTo(404);

        var opened = opens();

        assertThat(opened.get("pictures").asInt()).isEqualTo(1);
        var shown = home.shown(home.grace, record, "a-lost");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(new String(shown.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(Darkroom.PLACE);
        assertThat(waiting()).isZero();
        assertThat(opens().get("pictures").asInt()).as("opened once").isZero();
    }

    @Test
    void aPictureWhoseRecordIsNotHereWaitsForItAndSaysSo() throws Exception {
        var photo = Darkroom.noisy(2, 120, 90);
        var early = "r-" + UUID.randomUUID();
        deposits(copy(early, "a-early", photo));

        assertThat(opens().get("picturesFailed").asInt()).isPositive();

        assertThat(failures()).contains(DepositedPictures.NO_RECORD);
        home.recordNaming(early, "a-early", photo);
        assertThat(opens().get("pictures").asInt()).isEqualTo(1);
        assertThat(home.shown(home.grace, early, "a-early").statusCode()).isEqualTo(200);
        assertThat(failures()).doesNotContain(DepositedPictures.NO_RECORD);
    }

    @Test
    void aPictureOfWhichPartHadArrivedIsMadeWhole() throws Exception {
        var photo = Darkroom.noisy(3, 300, 200);
        var record = home.recordNaming("a-half", photo);
        var upload = home.courier().begun(record, "a-half", photo.length);
        home.courier().adds(upload, 0, java.util.Arrays.copyOf(photo, 1_000));
        deposits(copy(record, "a-half", photo));

        assertThat(opens().get("pictures").asInt()).isEqualTo(1);
        assertThat(home.shown(home.grace, record, "a-half").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotTheRecordsPictureStaysClosedAndHurtsNoOther() throws Exception {
        var photo = Darkroom.noisy(4, 100, 100);
        var other = Darkroom.noisy(5, 100, 100);
        var record = home.recordNaming("a-good", photo);
        var forged = home.recordNaming("a-forged", photo);
        var broken = copy(record, "a-good", photo);
        broken[broken.length - 1] ^= 1;
        deposits(broken);
        deposits(copy(forged, "a-forged", other));
        deposits(DepositInk.pictureCopy(home.tablet.enrolment(), "d-1999-01", about(record, "a-good"), photo));
        deposits(copy(record, "a-good", photo));

        var opened = opens();

        assertThat(opened.get("pictures").asInt()).isEqualTo(1);
        assertThat(opened.get("picturesFailed").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(failures()).contains(DepositedPictures.NOT_WHAT_IT_SAYS).contains(DepositedPictures.NO_KEY);
        assertThat(home.shown(home.grace, record, "a-good").statusCode()).isEqualTo(200);
        assertThat(home.shown(home.grace, forged, "a-forged").statusCode()).isEqualTo(404);
    }

    private static byte[] copy(String record, String attachment, byte[] picture) {
        return DepositInk.pictureCopy(home.tablet.enrolment(), about(record, attachment), picture);
    }

    private static String about(String record, String attachment) {
        return "{\"attachmentId\":\"" + attachment + "\",\"recordId\":\"" + record + "\"}";
    }

    private static void deposits(byte[] copy) {
        var begun = home.depositing()
                .begins(ApiPaths.DEPOSITED_ATTACHMENTS, copy.length, Upload.SHA256, Tablet.sha256(copy));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var upload = begun.headers().firstValue("Location").orElseThrow();
        assertThat(home.depositing().brings(upload, copy, 64 * 1024).statusCode())
                .isEqualTo(204);
    }

    private static JsonNode opens() {
        var answer = home.grace.post(
                ApiPaths.OFFICE + "/tablets/" + home.tablet.id() + "/deposits/opening",
                Map.of("reason", "Ana's tablet was lost."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Person.json(answer);
    }

    private static JsonNode deposited() {
        return Person.json(home.grace.get(ApiPaths.OFFICE + "/tablets"))
                .valueStream()
                .filter(row ->
                        row.get("device").asString().equals(home.tablet.id().value()))
                .findFirst()
                .orElseThrow()
                .get("deposits");
    }

    private static int waiting() {
        return deposited().get("pictures").asInt();
    }

    private static String failures() {
        return deposited().get("failures").toString();
    }
}
