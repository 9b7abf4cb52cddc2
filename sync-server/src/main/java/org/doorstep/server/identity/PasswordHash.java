package org.doorstep.server.identity;

/** A password that was hashed by {@link Accounts#hash}; hashing is slow on purpose, so that a seeded county does it once. */
public record PasswordHash(String value) {
    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
