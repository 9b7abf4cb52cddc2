package org.doorstep.server.duties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules as this authority keeps them: the ones that come with Doorstep, or a file of its own. */
@Configuration(proxyBeanMethods = false)
class DutiesConfiguration {
    /**
     * @param file an authority's own rule table; empty for the standard one
     * @param counting which day is the first of "10 working days"
     */
    @Bean
    Duties duties(
            @Value("${doorstep.duties.rules:}") String file,
            @Value("${doorstep.duties.counting:EXCLUSIVE}") Counting counting)
            throws IOException {
        if (file.isEmpty()) return new Duties(RuleBook.standard(), counting);
        try (var in = Files.newInputStream(Path.of(file))) {
            return new Duties(RuleBook.read(in), counting);
        }
    }
}
