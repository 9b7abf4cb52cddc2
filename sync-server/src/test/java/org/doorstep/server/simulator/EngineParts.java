package org.doorstep.server.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.doorstep.server.clock.Ids;
import org.doorstep.server.feed.ShortPages;
import org.doorstep.server.store.AnyLife;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The production rooms that sync is made of, without HTTP, read models and everything that happens by itself. The clock
 * stands still. It carries no stereotype, so that no other test's server finds it.
 */
@EnableAutoConfiguration
@EntityScan({"org.doorstep.server.caseload", "org.doorstep.server.store"})
@EnableJpaRepositories("org.doorstep.server.caseload")
@ComponentScan(
        basePackages = {
            "org.doorstep.server.store",
            "org.doorstep.server.audit",
            "org.doorstep.server.feed",
            "org.doorstep.server.caseload",
            "org.doorstep.server.duties",
            "org.doorstep.server.devices",
            "org.doorstep.server.sync"
        },
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                ".*(Controller|Filter|Parameter|\\.Calendar|\\.Sealer|\\.AfterUpgrade|\\.Register|\\.PeopleLists|\\.StoreMending|Echo|Trouble)"))
class EngineParts {
    private static final Instant ALWAYS = Instant.parse("2026-11-23T09:00:00.123Z");

    @Bean
    Clock clock() {
        return Clock.fixed(ALWAYS, ZoneOffset.UTC);
    }

    /** @param instead by the name of the part in whose place it stands */
    static ConfigurableApplicationContext over(Path data, Map<String, Class<?>> instead) {
        return new SpringApplicationBuilder(EngineParts.class)
                .sources(Ids.class)
                .initializers(context -> context.addBeanFactoryPostProcessor(beans -> {
                    put((DefaultListableBeanFactory) beans, "storeName", AnyLife.class);
                    put((DefaultListableBeanFactory) beans, "feedPages", ShortPages.class);
                    instead.forEach((name, type) -> put((DefaultListableBeanFactory) beans, name, type));
                }))
                .web(WebApplicationType.NONE)
                .run("--doorstep.data=" + data, "--logging.level.root=ERROR");
    }

    private static void put(DefaultListableBeanFactory beans, String name, Class<?> type) {
        beans.removeBeanDefinition(name);
        beans.registerBeanDefinition(name, new RootBeanDefinition(type));
    }
}
