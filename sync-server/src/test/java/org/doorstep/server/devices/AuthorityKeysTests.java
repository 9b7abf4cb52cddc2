package org.doorstep.server.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityKeysTests {
    @Test
    void aReceiptSignedYesterdayCanBeCheckedAfterARestart(@TempDir Path data) throws Exception {
        String signature;
        String kid;
        String depositKid;
        try (var first = RunningServer.over(data)) {
            var keys = first.part(AuthorityKeys.class);
            kid = keys.receiptKeyId();
            depositKid = keys.depositKeyId();
            signature = keys.sign("received");
        }
        try (var second = RunningServer.over(data)) {
            var keys = second.part(AuthorityKeys.class);
            assertThat(keys.depositKeyId()).isEqualTo(depositKid);
            var published = SigningKey.of(keys.receiptKeys().getOrDefault(kid, java.util.Map.of()));
            assertThat(published.signed("received", signature)).isTrue();
            assertThat(published.signed("received not", signature)).isFalse();
        }
        try (var files = Files.list(data.resolve("keys"))) {
            assertThat(files.toList())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("r--------"));
        }
    }
}
