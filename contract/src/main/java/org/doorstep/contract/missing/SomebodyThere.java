package org.doorstep.contract.missing;

import jakarta.validation.constraints.Size;
import org.doorstep.contract.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody she was with or spoke of.
 *
 * @param name how she calls that person: a first name, initials, a nickname
 * @param personId one of the people on her card
 * @param harmed she says that this person harmed her: then neither that person nor the home or employer is sent a copy
 * @param home where that person lives
 * @param employer for whom that person works
 */
public record SomebodyThere(
        @Nullable @Size(max = Episode.NAME_MAX) String name,
        @Nullable @Size(max = Episode.NAME_MAX) String relation,
        @Nullable Said adult,
        @Nullable PersonId personId,
        @Nullable Said harmed,
        @Nullable @Size(max = Episode.NAME_MAX) String home,
        @Nullable @Size(max = Episode.NAME_MAX) String employer,
        @Nullable Said knownToPolice) {}
