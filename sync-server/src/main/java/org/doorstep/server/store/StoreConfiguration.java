package org.doorstep.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** One writer, many readers, and a data source in front that sends each transaction to the right one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    static final int READERS = 4;
    private static final long WAIT_MS = TimeUnit.SECONDS.toMillis(20);

    /** SQLite has one writer whatever we do; a pool of one makes the others wait here, in turn. */
    @Bean
    @FlywayDataSource
    HikariDataSource writer(DataDirectory directory) {
        var pool = pool("writer", StoreFile.forWriting(directory.database()));
        pool.setMaximumPoolSize(1);
        return new HikariDataSource(pool);
    }

    /** Opened after the writer, which makes the file and its write-ahead log. */
    @Bean
    HikariDataSource readers(DataDirectory directory, HikariDataSource writer) {
        var pool = pool("readers", StoreFile.forReading(directory.database()));
        pool.setMaximumPoolSize(READERS);
        // readOnly = true on a transaction does not stop a write on SQLite; this does.
        pool.setConnectionInitSql("PRAGMA query_only = 1");
        return new HikariDataSource(pool);
    }

    /** {@code @Transactional(readOnly = true)} goes to the readers, everything else to the writer. */
    @Bean
    @Primary
    DataSource dataSource(HikariDataSource writer, HikariDataSource readers) {
        var router = new LazyConnectionDataSourceProxy();
        router.setTargetDataSource(writer);
        router.setReadOnlyDataSource(readers);
        router.setDefaultAutoCommit(true);
        router.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        return router;
    }

    /**
     * Auto-commit stays true: with false, an idle pooled writer would hold the write lock for ever and a statement
     * outside a transaction would report success and vanish.
     */
    private static HikariConfig pool(String name, StoreFile file) {
        var pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(file);
        pool.setMaxLifetime(0);
        pool.setConnectionTimeout(WAIT_MS);
        pool.setExceptionOverrideClassName(BrokenConnection.class.getName());
        return pool;
    }
}
