package org.doorstep.app.login;

/** The session is over: she signed out, was signed out, or the issuer no longer vouches for her. */
public class SignedOut extends RuntimeException {
    SignedOut() {
        super("You are not signed in. Sign in and try again; what you recorded is safe.");
    }
}
