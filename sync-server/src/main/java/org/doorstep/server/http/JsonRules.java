package org.doorstep.server.http;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;

/** JSON is read strictly: a key twice is refused, and nothing nests deeper than a record ever does. */
@Configuration(proxyBeanMethods = false)
class JsonRules {
    static final int DEPTH_MAX = 20;

    @Bean
    JsonFactoryBuilderCustomizer strictJson() {
        return factory -> factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH_MAX)
                        .build());
    }
}
