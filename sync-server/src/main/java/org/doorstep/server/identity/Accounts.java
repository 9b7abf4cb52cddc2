package org.doorstep.server.identity;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.contract.id.WorkerId;
import org.doorstep.contract.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the embedded issuer. */
@Component
public class Accounts {
    /** What bcrypt looks at; the rest of a longer password would be ignored without a word. */
    private static final int PASSWORD_BYTES_MAX = 72;

    private static final String COLUMNS = "username, worker, name, roles, password";

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    public PasswordHash hash(String password) {
        if (password.isBlank() || password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_BYTES_MAX)
            throw new IllegalArgumentException("A password has 1 to " + PASSWORD_BYTES_MAX + " bytes");
        return new PasswordHash(String.valueOf(encoder.encode(password)));
    }

    /** Adds the account, or changes the one of this worker; without a password the one she has stays. */
    @Transactional
    public void put(Account account, @Nullable PasswordHash password) {
        jdbc.sql("INSERT INTO account (username, worker, name, roles, password, changed_at)"
                        + " VALUES (:username, :worker, :name, :roles, :password, :now)"
                        + " ON CONFLICT (worker) DO UPDATE SET username = excluded.username, name = excluded.name,"
                        + " roles = excluded.roles, password = coalesce(excluded.password, account.password),"
                        + " changed_at = excluded.changed_at")
                .param("username", account.username())
                .param("worker", account.worker().value())
                .param("name", account.name())
                .param("roles", text(account.roles()))
                .param("password", password == null ? null : password.value())
                .param("now", clock.millis())
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return jdbc.sql("SELECT count(*) FROM account").query(Long.class).single() == 0;
    }

    /** Whether somebody else already signs in by this name. */
    @Transactional(readOnly = true)
    public boolean taken(String username, WorkerId by) {
        return find(username)
                .filter(known -> !known.account().worker().equals(by))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(WorkerId worker) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE worker = :worker")
                .param("worker", worker.value())
                .query(Accounts::known)
                .optional()
                .map(Known::account);
    }

    @Transactional(readOnly = true)
    Optional<Known> find(String username) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM account WHERE username = :username")
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::known)
                .optional();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var account = new Account(
                row.getString("username"),
                new WorkerId(row.getString("worker")),
                row.getString("name"),
                roles(row.getString("roles")));
        return new Known(account, row.getString("password"));
    }

    /** An account with its hash, which is absent until somebody sets a password. */
    record Known(Account account, @Nullable String password) {}

    private static String text(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : text.split(" ")) if (!name.isEmpty()) roles.add(Role.valueOf(name));
        return roles;
    }
}
