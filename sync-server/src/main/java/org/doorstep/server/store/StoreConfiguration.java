package org.doorstep.server.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One writer at a time, many readers, and a data source in front that sends each transaction to the right one. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    /** Empty: a file of our own. A {@code jdbc:postgresql:} address: a database that several servers may share. */
    @Bean
    Engine engine(
            @Value("${doorstep.store.url:}") String url,
            @Value("${doorstep.store.user:}") String user,
            @Value("${doorstep.store.password:}") String password,
            DataDirectory directory) {
        if (url.isEmpty()) return new SqliteEngine(directory.root());
        if (url.startsWith("jdbc:postgresql:")) return new PostgresEngine(new StoreServer(url, user, password));
        throw new IllegalStateException(
                "doorstep.store.url begins with jdbc:postgresql: or is empty, which means a file"
                        + " in doorstep.data");
    }

    @Bean
    Presence presence(Engine engine) {
        var presence = engine.presence();
        presence.arrive();
        return presence;
    }

    /** Opened only by a server that is present. */
    @Bean
    HikariDataSource writer(Engine engine, Presence presence) {
        return new HikariDataSource(engine.writers());
    }

    /** Opened after the writer, which on SQLite makes the file and its write-ahead log. */
    @Bean
    HikariDataSource readers(Engine engine, @Qualifier("writer") HikariDataSource writer) {
        return new HikariDataSource(engine.readers());
    }

    @Bean(destroyMethod = "")
    @FlywayDataSource
    DataSource migrations(Engine engine, @Qualifier("writer") HikariDataSource writer) {
        return engine.migrations(writer);
    }

    /** {@code @Transactional(readOnly = true)} goes to the readers, everything else to the writer. */
    @Bean
    @Primary
    DataSource dataSource(
            Engine engine,
            @Qualifier("writer") HikariDataSource writer,
            @Qualifier("readers") HikariDataSource readers) {
        var router = new LazyConnectionDataSourceProxy();
        router.setTargetDataSource(writer);
        router.setReadOnlyDataSource(readers);
        router.setDefaultAutoCommit(true);
        router.setDefaultTransactionIsolation(engine.isolation());
        return router;
    }

    @Bean
    HibernatePropertiesCustomizer dialect(Engine engine) {
        return properties -> engine.dialect().ifPresent(dialect -> properties.put("hibernate.dialect", dialect));
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new PatientTransactions(transactions);
    }
}
