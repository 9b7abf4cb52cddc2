package org.doorstep.server.copies;

import java.time.LocalDate;
import java.util.Objects;
import org.doorstep.contract.office.Copies;
import org.doorstep.contract.office.Copies.Ask;
import org.doorstep.contract.office.Copies.On;
import org.doorstep.contract.office.Copies.Recipient;
import org.doorstep.contract.office.CopyPermissions.Asked;
import org.doorstep.server.http.Problem;
import org.jspecify.annotations.Nullable;

/** Whether what somebody sent can be asked at all; each refusal says what is missing. */
final class Asking {
    private Asking() {}

    @SuppressWarnings("NullAway") // what a stranger sent can be null whatever the types say
    static Ask checked(@Nullable Asked asked) {
        if (asked == null) throw Problem.unreadable("Say what is asked for.");
        reason(asked.reason());
        return checked(asked.ask());
    }

    @SuppressWarnings("NullAway") // as above
    static Ask checked(@Nullable Ask ask) {
        if (ask == null || ask.recipient() == null || ask.recipient().kind() == null)
            throw Problem.unreadable("A copy has one reader: say who it is for.");
        if (ask.parts().stream().anyMatch(Objects::isNull)
                || ask.overridden().stream().anyMatch(Objects::isNull))
            throw Problem.unreadable("Say what goes into the copy.");
        reader(ask.recipient());
        return new Ask(
                ask.revision(),
                RecipientColumns.tidy(ask.recipient()),
                ask.parts().stream().distinct().toList(),
                ask.overridden().stream().distinct().toList(),
                ask.texts(),
                ask.livesApart());
    }

    private static void reader(Recipient reader) {
        if (isMissing(reader.name(), Copies.NAME_MAX))
            throw Problem.unreadable("Say the reader's own name, in at most " + Copies.NAME_MAX
                    + " characters. No copy goes to an office only.");
        if (isLonger(reader.organisation(), Copies.NAME_MAX) || isLonger(reader.where(), Copies.WHERE_MAX))
            throw Problem.unreadable("An organisation has at most " + Copies.NAME_MAX + " characters, an address "
                    + Copies.WHERE_MAX + ".");
        if (reader.kind().isProfessional() && isMissing(reader.organisation(), Copies.NAME_MAX))
            throw Problem.unreadable(
                    "Say for which organisation this reader works. It is compared with whom the child" + " named.");
    }

    static void reason(@Nullable String reason) {
        if (isMissing(reason, Copies.REASON_MAX))
            throw Problem.unreadable(
                    "This needs its reason, in at most " + Copies.REASON_MAX + " characters. It is kept.");
    }

    @SuppressWarnings("NullAway") // as above
    static @Nullable LocalDate day(@Nullable On on) {
        return on == null ? null : on.on();
    }

    private static boolean isMissing(@Nullable String text, int max) {
        return text == null || text.isBlank() || text.length() > max;
    }

    private static boolean isLonger(@Nullable String text, int max) {
        return text != null && text.length() > max;
    }
}
