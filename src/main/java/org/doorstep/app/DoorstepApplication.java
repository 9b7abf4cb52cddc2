package org.doorstep.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The Vaadin app: hosts the field client, shows the office its views, signs people in and relays to the sync server. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class DoorstepApplication {
    public static void main(String[] args) {
        SpringApplication.run(DoorstepApplication.class, args);
    }
}
