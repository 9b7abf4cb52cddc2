package org.doorstep.server.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists that come with the application. */
final class Lists {
    private Lists() {}

    static List<String> words(String name) {
        return Arrays.stream(text(name).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Section name → its lines. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (var line : lines(name)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else current.add(line);
        }
        return sections;
    }

    private static String text(String name) {
        try (var in = Lists.class.getResourceAsStream("/county/" + name + ".txt")) {
            if (in == null) throw new IllegalStateException("county/" + name + ".txt is missing from the application");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
