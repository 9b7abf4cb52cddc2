package org.doorstep.app.session;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doorstep.app.origins.Place;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationMode;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One small SQLite file beside the store. */
@Configuration(proxyBeanMethods = false)
class SessionDatabase {
    @Bean
    HikariDataSource dataSource(Place place) throws IOException {
        Path file = place.data().resolve("sessions.db");
        OwnersOnly.folder(place.data());
        if (Files.notExists(file)) OwnersOnly.file(file);
        var pool = new HikariConfig();
        pool.setDataSource(sqlite(file));
        pool.setPoolName("sessions");
        // SQLite has one writer; a session is one row by its key, so readers wait microseconds.
        pool.setMaximumPoolSize(1);
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }

    @Bean
    DataSourceScriptDatabaseInitializer sessionTable(HikariDataSource dataSource) {
        var settings = new DatabaseInitializationSettings();
        settings.setSchemaLocations(java.util.List.of("classpath:sessions.sql"));
        settings.setMode(DatabaseInitializationMode.ALWAYS);
        return new DataSourceScriptDatabaseInitializer(dataSource, settings);
    }

    private static SQLiteDataSource sqlite(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(3_000);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.enforceForeignKeys(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
