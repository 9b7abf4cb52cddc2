package org.doorstep.server.visits;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code java -jar sync-server.jar rebuild}: makes the read models again and ends. */
@Component
class RebuildCommand implements ApplicationRunner {
    private final Rebuild rebuild;
    private final ApplicationContext context;

    RebuildCommand(Rebuild rebuild, ApplicationContext context) {
        this.rebuild = rebuild;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().contains("rebuild")) return;
        rebuild.all();
        System.exit(SpringApplication.exit(context));
    }
}
