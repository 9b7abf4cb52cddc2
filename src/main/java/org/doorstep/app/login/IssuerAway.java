package org.doorstep.app.login;

/** The issuer could not be asked for a new token. Nobody is signed out by that. */
public class IssuerAway extends RuntimeException {
    IssuerAway(Throwable cause) {
        super("The sign-in service does not answer. Nothing is lost. Try again in a minute.", cause);
    }
}
