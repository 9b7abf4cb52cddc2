package org.doorstep.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.doorstep.contract.id.PersonId;
import org.doorstep.contract.office.Copies.Kind;
import org.doorstep.contract.office.Copies.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Who reads a copy, in the columns of whatever table says it. */
final class RecipientColumns {
    static final String NAMES = "kind, name, organisation, goes_to, person_id";
    static final String PARAMETERS = ":kind, :name, :organisation, :goesTo, :person";

    private RecipientColumns() {}

    static StatementSpec bind(StatementSpec statement, Recipient recipient) {
        var person = recipient.person();
        return statement
                .param("kind", recipient.kind().name())
                .param("name", recipient.name())
                .param("organisation", recipient.organisation())
                .param("goesTo", recipient.where())
                .param("person", person == null ? null : person.value());
    }

    static Recipient in(ResultSet row) throws SQLException {
        var person = row.getString("person_id");
        return new Recipient(
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("goes_to"),
                person == null ? null : new PersonId(person));
    }

    /** As it is kept and compared: without the spaces around it, and absent where nothing was written. */
    static Recipient tidy(Recipient recipient) {
        return new Recipient(
                recipient.kind(),
                recipient.name().strip(),
                written(recipient.organisation()),
                written(recipient.where()),
                recipient.person());
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
