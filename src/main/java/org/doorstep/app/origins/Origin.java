package org.doorstep.app.origins;

import java.util.Locale;

/** The two addresses people know Doorstep by. Browser storage and cookies belong to one of them. */
public enum Origin {
    /** Where tablets load the field client and sync. */
    FIELD,
    /** Where managers and administrators work. */
    OFFICE;

    /** The session cookie's name; browsers accept the {@code __Host-} prefix over HTTPS only. */
    public String cookie(boolean secure) {
        return (secure ? "__Host-" : "") + "doorstep-" + label();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
