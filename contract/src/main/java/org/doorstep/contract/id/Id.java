package org.doorstep.contract.id;

/** An identity on the wire: 1 to 64 characters of letters, digits, dot, underscore and hyphen; usually a UUID version 7 (RFC 9562). */
public sealed interface Id
        permits ActionId,
                AddressId,
                AttachmentId,
                ChangeId,
                ChildId,
                ContactId,
                DeviceId,
                DutyId,
                PersonId,
                RecordId,
                TeamId,
                WorkerId {
    int LENGTH_MAX = 64;

    String value();

    static void check(String what, String value) {
        if (value == null || value.isEmpty() || value.length() > LENGTH_MAX)
            throw new IllegalArgumentException(what + " must have 1 to " + LENGTH_MAX + " characters");
        if (!value.chars().allMatch(Id::allowed))
            throw new IllegalArgumentException(what + " may hold letters, digits, '.', '_' and '-' only");
    }

    private static boolean allowed(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }
}
