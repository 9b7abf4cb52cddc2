package org.doorstep.server.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.doorstep.contract.id.ChildId;
import org.doorstep.contract.office.Role;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Push;
import org.doorstep.contract.sync.Upload;
import org.doorstep.server.Person;
import org.doorstep.server.Tablet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos and drawings, from the tablet to those who may see them. */
class PictureTests {
    private static final int CHUNK = 64 * 1024;

    @TempDir
    static Path data;

    private static Home home;

    @BeforeAll
    static void start() {
        home = new Home(data, "--doorstep.attachments.unfinished-after-days=0");
    }

    @AfterAll
    static void stop() {
        home.close();
    }

    @Test
    void aPhotoArrivesWholeAndItsReceiptCanBeCheckedByAnybody() throws Exception {
        var photo = Darkroom.noisy(1, 400, 300);
        var record = home.recordNaming("a-1", photo);
        var upload = home.courier().begun(record, "a-1", photo.length);
        assertThat(home.courier().asks(upload).headers().firstValue(Upload.RECEIPT))
                .isEmpty();

        var last = home.courier().brings(upload, photo, CHUNK);

        assertThat(last.statusCode()).as(last.body()).isEqualTo(204);
        assertThat(isReceiptFor(photo, last)).isTrue();
        assertThat(isReceiptFor(Darkroom.noisy(2, 400, 300), last)).isFalse();
        assertThat(isReceiptFor(photo, home.courier().asks(upload)))
                .as("asked again, after the answer was lost")
                .isTrue();
    }

    @Test
    void whatTheCameraWroteBesideThePhotoIsGoneFromTheDisk() throws Exception {
        var photo = Darkroom.withItsPlace(Darkroom.noisy(3, 300, 200));
        assertThat(text(photo)).contains(Darkroom.PLACE);
        var record = home.recordNaming("a-exif", photo);
        var upload = home.courier().begun(record, "a-exif", photo.length);
        assertThat(home.courier().brings(upload, photo, CHUNK).statusCode()).isEqualTo(204);

        var shown = home.shown(home.grace, record, "a-exif");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(text(shown.body())).doesNotContain("Exif").doesNotContain(Darkroom.PLACE);
        var image = ImageIO.read(new ByteArrayInputStream(shown.body()));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(300, 200);
        try (var files = Files.list(data.resolve("attachments"))) {
            for (var file : files.toList())
                assertThat(text(Files.readAllBytes(file))).as(file.toString()).doesNotContain(Darkroom.PLACE);
        }
    }

    @Test
    void aPictureIsShownAsAFileToThoseInScopeAndToNobodyElse() throws Exception {
        var photo = Darkroom.noisy(4, 60, 40);
        var record = home.recordNaming("a-seen", photo);
        var upload = home.courier().begun(record, "a-seen", photo.length);
        home.courier().brings(upload, photo, CHUNK);

        for (var allowed : List.of(home.ana, home.grace)) {
            var shown = home.shown(allowed, record, "a-seen");
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(shown.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("sandbox");
            assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        }
        var stranger = home.shown(home.ben, record, "a-seen");
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(text(stranger.body()).replace(record, "r-none"))
                .isEqualTo(text(home.shown(home.ben, "r-none", "a-seen").body()));
        assertThat(home.shown(home.district.server().person("adm", Role.ADMIN), record, "a-seen")
                        .statusCode())
                .isEqualTo(404);
        assertThat(audited("attachment.read", "DONE", record)).isEqualTo(2);
        assertThat(audited("attachment.read", "REFUSED", record)).isEqualTo(2);
    }

    @Test
    void theRecordIsHereBeforeItsPhotoAndTheOfficeIsTold() {
        var photo = Darkroom.noisy(5, 600, 400);
        var record = home.recordNaming("a-later", photo);
        var path = ApiPaths.OFFICE + "/visits/" + record + "/attachments";
        assertThat(Person.json(home.grace.get(path))).isEmpty();

        var upload = home.courier().begun(record, "a-later", photo.length);
        home.courier().adds(upload, 0, Arrays.copyOf(photo, CHUNK));

        var half = Person.json(home.grace.get(path)).get("a-later");
        assertThat(half.get("whole").asBoolean()).isFalse();
        assertThat(half.get("received").asInt()).isEqualTo(CHUNK);
        home.courier().brings(upload, photo, CHUNK);
        assertThat(Person.json(home.grace.get(path)).get("a-later").get("whole").asBoolean())
                .isTrue();
        assertThat(home.ben.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aPhotoThatWasDamagedOnItsWayIsRefusedAndSentAgain() throws Exception {
        var photo = Darkroom.noisy(6, 300, 300);
        var record = home.recordNaming("a-damaged", photo);
        var upload = home.courier().begun(record, "a-damaged", photo.length);
        var damaged = photo.clone();
        damaged[photo.length / 2] ^= 1;

        var refused = home.courier().brings(upload, damaged, CHUNK);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.json(refused).get("type").asString()).isEqualTo("urn:doorstep:wrong-hash");
        assertThat(home.shown(home.grace, record, "a-damaged").statusCode()).isEqualTo(404);
        assertThat(home.courier().offset(upload)).isZero();
        assertThat(isReceiptFor(photo, home.courier().brings(upload, photo, CHUNK)))
                .isTrue();
    }

    @Test
    void fortyOneMegapixelsAreRefusedInWordsAndFortyAreTaken() throws Exception {
        var tooLarge = Darkroom.blank(8_000, 5_125);
        var record = home.recordNaming("a-41", tooLarge);
        var refused = home.courier().brings(home.courier().begun(record, "a-41", tooLarge.length), tooLarge, CHUNK);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.json(refused).get("type").asString()).isEqualTo("urn:doorstep:too-many-pixels");
        assertThat(Person.json(refused).get("detail").asString()).contains("41 megapixels", "40");

        var justRight = Darkroom.blank(8_000, 5_000);
        var other = home.recordNaming("a-40", justRight);
        var taken = home.courier().brings(home.courier().begun(other, "a-40", justRight.length), justRight, CHUNK);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(204);
        var shown = ImageIO.read(
                new ByteArrayInputStream(home.shown(home.grace, other, "a-40").body()));
        assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(4_000, 2_500);
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        var text = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var record = home.recordNaming("a-text", text);
        var refused = home.courier().brings(home.courier().begun(record, "a-text", text.length), text, CHUNK);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Person.json(refused).get("type").asString()).isEqualTo("urn:doorstep:not-a-picture");
    }

    @Test
    void onlyWhatARecordOfHersNamesIsTaken() {
        var photo = Darkroom.noisy(7, 50, 50);
        var record = home.recordNaming("a-named", photo);
        var courier = home.courier();
        assertThat(courier.begins(Courier.under(record), photo.length, Upload.ATTACHMENT, "a-other")
                        .statusCode())
                .isEqualTo(409);
        assertThat(courier.begins(Courier.under(record), photo.length + 1, Upload.ATTACHMENT, "a-named")
                        .statusCode())
                .isEqualTo(409);
        assertThat(courier.begins(Courier.under("r-none"), photo.length, Upload.ATTACHMENT, "a-named")
                        .statusCode())
                .isEqualTo(404);
        var bens = new Courier(home.district.server(), home.ben.enrols("Ben's tablet"), true);
        var refused = bens.begins(Courier.under(record), photo.length, Upload.ATTACHMENT, "a-named");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body().replace(record, "r-none"))
                .isEqualTo(bens.begins(Courier.under("r-none"), photo.length, Upload.ATTACHMENT, "a-named")
                        .body());
        var upload = courier.begun(record, "a-named", photo.length);
        assertThat(bens.asks(upload).statusCode()).isEqualTo(404);
        assertThat(bens.adds(upload, 0, photo).statusCode()).isEqualTo(404);
        assertThat(audited("attachment.send", "REFUSED", record)).isEqualTo(3);
    }

    @Test
    void aChunkIsHeldToTheTabletsProofAndToItsPlace() {
        var photo = Darkroom.noisy(8, 200, 200);
        var upload = home.courier().begun(home.recordNaming("a-place", photo), "a-place", photo.length);
        var chunk = Arrays.copyOf(photo, 1_000);
        assertThat(home.courier().adds(upload, 5, chunk).statusCode()).isEqualTo(409);
        var proofOfOther = home.tablet.with(
                home.ana.request(upload), "PATCH", upload, Arrays.copyOf(photo, 999), home.tablet.nonce());
        var request = proofOfOther
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", java.net.http.HttpRequest.BodyPublishers.ofByteArray(chunk));
        assertThat(Person.send(request).statusCode()).isEqualTo(403);
        assertThat(home.courier()
                        .adds(upload, 0, new byte[Upload.CHUNK_BYTES_MAX + 1])
                        .statusCode())
                .isEqualTo(413);
        assertThat(home.courier().offset(upload)).isZero();
    }

    @Test
    void theSameUploadGoesOnWhenTheAnswerToItsBeginningWasLost() {
        var photo = Darkroom.noisy(9, 200, 200);
        var record = home.recordNaming("a-lost", photo);
        var upload = home.courier().begun(record, "a-lost", photo.length);
        home.courier().adds(upload, 0, Arrays.copyOf(photo, 1_000));
        assertThat(home.courier().begun(record, "a-lost", photo.length)).isEqualTo(upload);
        assertThat(home.courier().offset(upload)).isEqualTo(1_000);
    }

    @Test
    void whatHerRecordNamesStillArrivesWhenTheChildHasMovedOn() throws Exception {
        var photo = Darkroom.noisy(10, 200, 200);
        var moved = home.district.child("Moved", home.ana.worker().value());
        var record = home.recordNaming("a-moved", photo);
        home.district.office().endAllocation(new ChildId(home.amara), home.ana.worker());
        try {
            var upload = home.courier().begun(record, "a-moved", photo.length);
            assertThat(isReceiptFor(photo, home.courier().brings(upload, photo, CHUNK)))
                    .isTrue();
            assertThat(home.shown(home.ana, record, "a-moved").statusCode())
                    .as("she may bring it, and no longer look at it")
                    .isEqualTo(404);
        } finally {
            home.district.give(home.amara, home.ana.worker().value());
        }
        assertThat(moved).isNotEmpty();
    }

    @Test
    void aStoppedUploadIsListedAndKeptSoThatItCanGoOn() throws Exception {
        var photo = Darkroom.noisy(11, 200, 200);
        var record = home.recordNaming("a-stopped", photo);
        var upload = home.courier().begun(record, "a-stopped", photo.length);
        home.courier().adds(upload, 0, Arrays.copyOf(photo, 2_000));
        Thread.sleep(5);
        var path = ApiPaths.OFFICE + "/attachments/unfinished";
        assertThat(Person.json(home.grace.get(path)).valueStream())
                .anyMatch(row -> row.get("recordId").asString().equals(record)
                        && row.get("received").asInt() == 2_000);
        assertThat(home.ana.get(path).statusCode()).isEqualTo(403);
        assertThat(home.courier().brings(upload, photo, CHUNK).statusCode()).isEqualTo(204);
        assertThat(Person.json(home.grace.get(path)).valueStream())
                .noneMatch(row -> row.get("recordId").asString().equals(record));
    }

    @Test
    void aRevokedTabletDepositsWhatOnlyTheAuthorityCanOpen() throws Exception {
        var ben = home.ben;
        var lost = ben.enrols("A tablet that was left on a bus");
        ben.delete(ApiPaths.DEVICES + "/" + lost.id().value());
        var sealed = Darkroom.noisy(12, 100, 100);
        var open = new Courier(home.district.server(), lost, true);
        var record = home.recordNaming("a-revoked", sealed);
        assertThat(open.begins(Courier.under(record), sealed.length, Upload.ATTACHMENT, "a-revoked")
                        .statusCode())
                .isEqualTo(403);

        var depositing = new Courier(home.district.server(), lost, false);
        var begun =
                depositing.begins(ApiPaths.DEPOSITED_ATTACHMENTS, sealed.length, Upload.SHA256, Tablet.sha256(sealed));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var upload = begun.headers().firstValue("Location").orElseThrow();
        var last = depositing.brings(upload, sealed, 1_000);

        assertThat(isReceiptFor(sealed, last, lost)).isTrue();
        assertThat(Files.readAllBytes(
                        data.resolve("attachments").resolve(upload.substring(upload.lastIndexOf('/') + 1))))
                .isEqualTo(sealed);
        assertThat(home.courier().asks(upload).statusCode())
                .as("another tablet's")
                .isEqualTo(404);
    }

    private static boolean isReceiptFor(byte[] picture, HttpResponse<String> answer) throws Exception {
        return isReceiptFor(picture, answer, home.tablet);
    }

    private static boolean isReceiptFor(byte[] picture, HttpResponse<String> answer, Tablet tablet) throws Exception {
        var receipt = answer.headers().firstValue(Upload.RECEIPT).orElse("").split(" ");
        if (receipt.length != 3) return false;
        var key = tablet.enrolment().get("receiptKeys").get(receipt[0]);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(ECKey.parse(key.toString()).toECPublicKey());
        var text = Push.Receipt.signedText(tablet.id(), Instant.parse(receipt[1]), List.of(Tablet.sha256(picture)));
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(receipt[2]));
    }

    private static long audited(String action, String outcome, String record) {
        return home.district.count(
                "SELECT count(*) FROM audit WHERE action = ? AND outcome = ? AND record_id = ?",
                action,
                outcome,
                record);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
