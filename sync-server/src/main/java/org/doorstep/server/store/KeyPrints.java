package org.doorstep.server.store;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Knows the store's keys by their prints, a hash that opens nothing. Several servers of one store must have the same keys:
 * a tablet asks one for a nonce and shows it to another. And a server whose keys were lost must not quietly make new ones,
 * because nobody could open the deposits any more.
 */
@Component
class KeyPrints implements SmartInitializingSingleton {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final SecretFiles secrets;
    private final boolean renewed;

    KeyPrints(
            JdbcClient jdbc,
            TransactionOperations transaction,
            SecretFiles secrets,
            @Value("${doorstep.keys-renewed:false}") boolean renewed) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.secrets = secrets;
        this.renewed = renewed;
    }

    /** Every room has read or made its keys by now, and nobody has been answered yet. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> compare());
    }

    private void compare() {
        if (renewed) jdbc.sql("DELETE FROM key_print").update();
        var here = secrets.prints();
        here.forEach((name, print) -> jdbc.sql(
                        "INSERT INTO key_print (name, print) VALUES (?, ?) ON CONFLICT (name) DO NOTHING")
                .params(name, print)
                .update());
        var ofStore = jdbc
                .sql("SELECT name, print FROM key_print")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var other = new HashSet<>(ofStore.entrySet());
        other.removeAll(here.entrySet());
        if (!other.isEmpty())
            throw new IllegalStateException("These keys are not the ones the store was made with: "
                    + other.stream().map(Map.Entry::getKey).sorted().collect(Collectors.joining(", "))
                    + ". Copy the folder keys/ from another server of this store, or from its backup, into doorstep.data."
                    + " Only if they are lost for good, start once with doorstep.keys-renewed=true: what was deposited"
                    + " until then can never be opened.");
    }
}
