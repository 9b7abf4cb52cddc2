package org.doorstep.server;

import org.doorstep.server.store.StoreCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Start here. */
@Modulithic(systemName = "Doorstep sync server")
/* Rooms choose the names of their classes without asking each other: a bean is named by its whole class name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class SyncServerApplication {
    public static void main(String[] arguments) {
        if (StoreCommand.isOne(arguments)) System.exit(StoreCommand.run(arguments));
        SpringApplication.run(SyncServerApplication.class, arguments);
    }
}
