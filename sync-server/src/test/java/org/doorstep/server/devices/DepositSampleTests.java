package org.doorstep.server.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.doorstep.contract.sync.Deposit;
import org.doorstep.server.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a tablet's own code encrypted, kept in the contract's samples, is opened by the authority's key. */
class DepositSampleTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void whatATabletEncryptedIsOpenedAndNothingThatWasTouchedIs(@TempDir Path data) throws Exception {
        var sample = JSON.readTree(Files.readString(Path.of("../contract/samples/deposit-copy/from-a-tablet.json")));
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(
                data.resolve("keys/deposit-d-sample"), sample.get("privateKey").toString());
        var copy = JSON.treeToValue(sample.get("copy"), Deposit.Copy.class);
        try (var server = RunningServer.over(data)) {
            var opener = server.part(DepositOpener.class);
            assertThat(opener.open(copy)).contains(sample.get("sealed").asString());

            var hash = "ab".repeat(32);
            assertThat(opener.open(new Deposit.Copy(hash, copy.kid(), copy.epk(), copy.iv(), copy.box())))
                    .as("another hash")
                    .isEmpty();
            var spoilt = (copy.box().startsWith("A") ? "B" : "A") + copy.box().substring(1);
            assertThat(opener.open(new Deposit.Copy(copy.hash(), copy.kid(), copy.epk(), copy.iv(), spoilt)))
                    .as("a byte changed")
                    .isEmpty();
            assertThat(opener.open(new Deposit.Copy(copy.hash(), copy.kid(), "BAAA", copy.iv(), copy.box())))
                    .as("no point of the curve")
                    .isEmpty();
            assertThat(opener.open(new Deposit.Copy(copy.hash(), "d-lost", copy.epk(), copy.iv(), copy.box())))
                    .as("a key that is not here")
                    .isEmpty();
        }
    }
}
