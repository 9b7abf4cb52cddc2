package org.doorstep.server.duties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules as this authority keeps them: the ones that come with Doorstep, or a file of its own. */
@Configuration(proxyBeanMethods = false)
class DutiesConfiguration {
    /**
     * @param file an authority's own rule table; empty for the standard one
     * @param on rows of the table that are off by default and that the authority turns on
     * @param counting which day is the first of "10 working days"
     */
    @Bean
    Duties duties(
            @Value("${doorstep.duties.rules:}") String file,
            @Value("${doorstep.duties.on:}") List<String> on,
            @Value("${doorstep.duties.counting:EXCLUSIVE}") Counting counting)
            throws IOException {
        return new Duties(table(file).with(on), counting);
    }

    private static RuleBook table(String file) throws IOException {
        if (file.isEmpty()) return RuleBook.standard();
        try (var in = Files.newInputStream(Path.of(file))) {
            return RuleBook.read(in);
        }
    }
}
