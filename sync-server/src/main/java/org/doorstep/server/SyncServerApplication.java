package org.doorstep.server;

import org.doorstep.server.store.StoreCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Start here. */
@Modulithic(systemName = "Doorstep sync server")
@SpringBootApplication
@EnableScheduling
public class SyncServerApplication {
    public static void main(String[] arguments) {
        if (StoreCommand.isOne(arguments)) System.exit(StoreCommand.run(arguments));
        SpringApplication.run(SyncServerApplication.class, arguments);
    }
}
