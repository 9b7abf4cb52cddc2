package org.doorstep.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {
    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.doorstep.server");

    /** Code that breaks every rule once, so that no rule can be green because it looks at nothing. */
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.doorstep.planted");

    private static final int LINES_MAX = 400;

    /** Of the whole house, tests too: whoever reads a test has to hold it as well. */
    private static final List<String> EVERY_ROOM =
            List.of("src", "../contract/src", "../src/main/java", "../src/test/java", "../e2e/src");

    private record Named(String name, ArchRule rule) {}

    @TestFactory
    Stream<DynamicTest> theServerKeepsEachRule() throws Exception {
        return rules().map(each -> dynamicTest(each.name(), () -> each.rule().check(SERVER)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleCanFail() throws Exception {
        return rules().map(each -> dynamicTest(
                each.name(),
                () -> assertThat(each.rule().evaluate(PLANTED).hasViolation()).isTrue()));
    }

    @Test
    void noFileIsLongerThanAPersonCanHold() throws IOException {
        var sources = new ArrayList<Path>();
        for (var room : EVERY_ROOM)
            try (var files = Files.walk(Path.of(room))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        assertThat(sources).hasSizeGreaterThan(1_000);
        for (var source : sources)
            assertThat(lines(source)).as("lines of " + source).isLessThanOrEqualTo(LINES_MAX);
    }

    private static long lines(Path source) throws IOException {
        try (var lines = Files.lines(source)) {
            return lines.count();
        }
    }

    private static Stream<Named> rules() throws IllegalAccessException {
        List<Named> rules = new ArrayList<>();
        for (var field : Rules.class.getDeclaredFields())
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof ArchRule rule)
                rules.add(new Named(
                        field.getName().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), rule));
        assertThat(rules).hasSizeGreaterThanOrEqualTo(10);
        return rules.stream();
    }
}
