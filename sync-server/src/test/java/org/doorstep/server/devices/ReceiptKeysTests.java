package org.doorstep.server.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.doorstep.contract.id.DeviceId;
import org.doorstep.contract.sync.ApiPaths;
import org.doorstep.contract.sync.Push;
import org.doorstep.server.Person;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ReceiptKeysTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HASH = "ab".repeat(32);
    private static final java.time.Instant AT = java.time.Instant.parse("2026-11-24T14:03:00.250Z");

    @TempDir
    Path folder;

    @Test
    void theOldKeyStaysPublishedAfterARotationAndTheNewOneSigns() {
        String before;
        try (var server = RunningServer.over(folder.resolve("data"))) {
            before = server.part(AuthorityKeys.class).receiptKeyId();
        }
        try (var server = RunningServer.over(folder.resolve("data"), "--doorstep.receipts.rotate=true")) {
            var now = server.part(AuthorityKeys.class).receiptKeyId();
            assertThat(now).isGreaterThan(before);
            var published = Person.send(HttpRequest.newBuilder(server.address().resolve(ApiPaths.RECEIPT_KEYS)));
            assertThat(published.statusCode()).as("without a sign-in").isEqualTo(200);
            assertThat(Person.json(published).propertyNames()).containsExactly(before, now);
            assertThat(published.body()).as("public halves only").doesNotContain("\"d\"");
        }
        try (var server = RunningServer.over(folder.resolve("data"))) {
            assertThat(server.part(AuthorityKeys.class).receiptKeys()).hasSize(2);
        }
    }

    /** The receipt holds; then one thing about it is changed, and it does not. */
    @ParameterizedTest
    @CsvSource({
        "nothing, d-7, 2026-11-24T14:03:00.250Z, ab, 0",
        "the tablet, d-8, 2026-11-24T14:03:00.250Z, ab, 1",
        "the time, d-7, 2026-11-24T14:03:00.251Z, ab, 1",
        "the hash, d-7, 2026-11-24T14:03:00.250Z, ac, 1"
    })
    void aSavedReceiptIsCheckedWithoutTheServer(String changed, String device, String at, String hash, int code)
            throws Exception {
        String signature;
        try (var server = RunningServer.over(folder.resolve("data"))) {
            var keys = server.part(AuthorityKeys.class);
            signature = keys.sign(Push.Receipt.signedText(new DeviceId("d-7"), AT, List.of(HASH)));
            save("keys.json", keys.receiptKeys());
            var receipt = Map.of(
                    "kid",
                    keys.receiptKeyId(),
                    "receivedAt",
                    at,
                    "signature",
                    signature,
                    "hashes",
                    List.of(hash.repeat(32)));
            save("receipt.json", Map.of("device", device, "receipts", List.of(receipt)));
        }
        assertThat(verifier("receipt.json", "keys.json")).as(changed).isEqualTo(code);
        save("keys.json", Map.of());
        assertThat(verifier("receipt.json", "keys.json"))
                .as("a key nobody published")
                .isEqualTo(1);
        Files.writeString(folder.resolve("receipt.json"), "{ not a receipt");
        assertThat(verifier("receipt.json", "keys.json")).isEqualTo(2);
    }

    private void save(String name, Object content) throws Exception {
        Files.writeString(folder.resolve(name), JSON.writeValueAsString(content));
    }

    /** A process of its own, with nothing on its class path. */
    private int verifier(String receipt, String keys) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        Path.of("../verify/VerifyReceipt.java").toAbsolutePath().toString(),
                        receipt,
                        keys)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
