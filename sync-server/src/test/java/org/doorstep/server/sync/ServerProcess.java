package org.doorstep.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A server that pushes to itself in a process of its own, and what it said before it was killed. */
final class ServerProcess implements AutoCloseable {
    private static final int WORDS = 3;
    private static final int HASH_LENGTH = 64;

    private final Process process;
    private final BufferedReader lines;
    private final Set<String> acknowledged = new HashSet<>();
    private final Map<String, String> again = new HashMap<>();

    private ServerProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /** @param before what to start it with, as a debugger; empty for nothing */
    static ServerProcess start(List<String> before, Path data, int tablets, List<String> settings) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PushingForEver.class.getName(),
                data.toString(),
                Integer.toString(tablets)));
        command.addAll(settings);
        return new ServerProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on until so many changes are acknowledged. */
    ServerProcess takesIn(int enough) throws IOException {
        var said = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            var words = line.split(" ");
            if (words.length == WORDS && words[0].equals("ACK")) acknowledged.add(words[2]);
            if (words.length == WORDS && words[0].equals("AGAIN")) again.put(words[2], words[1]);
            if (acknowledged.size() >= enough) return this;
        }
        assertThat(acknowledged)
                .as("the server took work in before it was killed; it said %s", said)
                .hasSizeGreaterThanOrEqualTo(enough);
        return this;
    }

    /** What became of the bytes that were handed in once more, by their hash. */
    Map<String, String> again() {
        return again;
    }

    /** Kills it and answers all it had acknowledged; some of that may still have stood in the pipe. */
    Set<String> killed() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        // Through its handle, because the process itself would close the pipe as well.
        process.toHandle().destroyForcibly();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ");
            if (words.length == WORDS && words[0].equals("ACK") && words[2].length() == HASH_LENGTH)
                acknowledged.add(words[2]);
        }
        return acknowledged;
    }

    @Override
    public void close() throws IOException {
        killed();
        lines.close();
    }
}
