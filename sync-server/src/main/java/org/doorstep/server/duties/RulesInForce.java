package org.doorstep.server.duties;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a tablet needs to reckon as this server does: the rules in force and the way of counting.
 *
 * @param name of exactly this content: the same on every server that keeps the same rules
 * @param json the content as it travels
 */
public record RulesInForce(String name, String json) {
    private static final int NAME_LETTERS = 16;

    static RulesInForce of(RuleBook book, Counting counting) {
        String content = "\"counting\":\"" + counting + "\",\"book\":" + book.inForce();
        String name = sha256(content).substring(0, NAME_LETTERS);
        return new RulesInForce(name, "{\"name\":\"" + name + "\"," + content + "}");
    }

    private static String sha256(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
