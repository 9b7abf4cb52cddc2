import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks receipts of a Doorstep server without that server, its store or any library: one file, run by {@code java}.
 *
 * <p>A receipt names the tablet, the time and the SHA-256 of each piece of sealed work in the order sent, and is signed with
 * ES256 over {@code doorstep-receipt/v1}, the tablet, the time and the hashes, one a line.
 */
public class VerifyReceipt {
    private static final String USAGE =
            "Use: ./verify-receipt <receipt.json> [keys.json]\n"
                    + "  receipt.json  saved on the tablet's Outbox screen\n"
                    + "  keys.json     the authority's receipt keys, from https://<server>/api/v1/receipt-keys\n";

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) end(2, USAGE);
        try {
            var file = object(read(arguments[0]), "The receipt file");
            var apart = arguments.length == 2;
            var keys = object(apart ? read(arguments[1]) : file.get("keys"), "The receipt keys");
            var device = text(file, "device");
            var receipts = file.get("receipts") instanceof List<?> many ? many : List.of(file);
            if (receipts.isEmpty()) end(2, "The file holds no receipt.");
            int wrong = 0;
            for (var each : receipts) if (!holds(deviceOf(object(each, "A receipt"), device), object(each, "A receipt"), keys)) wrong++;
            if (!apart)
                System.out.println("Checked with the keys inside the file itself, which proves only that it is of one piece."
                        + " Give the authority's published keys to prove who signed.");
            if (wrong > 0) end(1, wrong + " of " + receipts.size() + " receipts do NOT hold.");
            System.out.println("All " + receipts.size() + " receipts hold.");
        } catch (IOException | IllegalArgumentException e) {
            end(2, "This could not be read: " + e.getMessage());
        }
    }

    /** A tablet that was restored from a copy has had another name since. */
    private static String deviceOf(Map<?, ?> receipt, String now) {
        return receipt.containsKey("device") ? text(receipt, "device") : now;
    }

    private static boolean holds(String device, Map<?, ?> receipt, Map<?, ?> keys) {
        var kid = text(receipt, "kid");
        var at = text(receipt, "receivedAt");
        var hashes = hashes(receipt);
        var good = keys.containsKey(kid)
                && signed(object(keys.get(kid), "A key"), device, at, hashes, text(receipt, "signature"));
        var why = good ? "" : keys.containsKey(kid) ? ": the signature is of something else" : ": its key is not known";
        System.out.println((good ? "holds     " : "DOES NOT  ") + at + "  " + device + "  " + hashes.size()
                + (hashes.size() == 1 ? " piece" : " pieces") + "  key " + kid + why);
        if (good) hashes.forEach(hash -> System.out.println("            " + hash));
        return good;
    }

    private static List<String> hashes(Map<?, ?> receipt) {
        if (!(receipt.get("hashes") instanceof List<?> many) || many.isEmpty())
            throw new IllegalArgumentException("a receipt without hashes");
        var hashes = new ArrayList<String>();
        for (var one : many) {
            if (!(one instanceof String hash) || !hash.matches("[0-9a-f]{64}"))
                throw new IllegalArgumentException("a hash is 64 hexadecimal digits, not " + one);
            hashes.add(hash);
        }
        return hashes;
    }

    /** JSON may carry a full second with its milliseconds; the signed text has none then. */
    private static boolean signed(Map<?, ?> key, String device, String at, List<String> hashes, String signature) {
        for (var time : List.of(at, at.replaceFirst("\\.000Z$", "Z")))
            if (signed(key, "doorstep-receipt/v1\n" + device + "\n" + time + "\n" + String.join("\n", hashes), signature))
                return true;
        return false;
    }

    private static boolean signed(Map<?, ?> key, String text, String signature) {
        try {
            var check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(publicKey(key));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey publicKey(Map<?, ?> jwk) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(number(text(jwk, "x")), number(text(jwk, "y")));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(String base64url) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
    }

    private static Object read(String file) throws IOException {
        return new Json(Files.readString(Path.of(file))).whole();
    }

    private static Map<?, ?> object(Object value, String what) {
        if (value instanceof Map<?, ?> map) return map;
        throw new IllegalArgumentException(what + (value == null ? " is missing" : " is not what it should be"));
    }

    private static String text(Map<?, ?> object, String member) {
        if (object.get(member) instanceof String text) return text;
        throw new IllegalArgumentException("\"" + member + "\" is missing");
    }

    private static void end(int code, String sentence) {
        (code == 1 ? System.out : System.err).println(sentence);
        System.exit(code);
    }

    /** The smallest reader of JSON that this needs; a member that stands twice is refused, because readers differ about it. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            var value = value(0);
            if (peek() != 0) throw wrong();
            return value;
        }

        private Object value(int depth) {
            if (depth > 20) throw wrong();
            return switch (peek()) {
                case '{' -> members(depth);
                case '[' -> elements(depth);
                case '"' -> string();
                default -> literal();
            };
        }

        private Map<String, Object> members(int depth) {
            var map = new LinkedHashMap<String, Object>();
            take('{');
            while (peek() != '}') {
                if (!map.isEmpty()) take(',');
                if (peek() != '"') throw wrong();
                var name = string();
                take(':');
                if (map.containsKey(name)) throw wrong();
                map.put(name, value(depth + 1));
            }
            take('}');
            return map;
        }

        private List<Object> elements(int depth) {
            var list = new ArrayList<Object>();
            take('[');
            while (peek() != ']') {
                if (!list.isEmpty()) take(',');
                list.add(value(depth + 1));
            }
            take(']');
            return list;
        }

        private String string() {
            take('"');
            var said = new StringBuilder();
            while (next() != '"') {
                var c = text.charAt(at++);
                said.append(c == '\\' ? escaped() : c);
            }
            at++;
            return said.toString();
        }

        private char escaped() {
            var c = next();
            at++;
            switch (c) {
                case 'n': return '\n';
                case 't': return '\t';
                case 'r': return '\r';
                case 'b': return '\b';
                case 'f': return '\f';
                case 'u':
                    if (at + 4 > text.length()) throw wrong();
                    at += 4;
                    return (char) HexFormat.fromHexDigits(text, at - 4, at);
                default: return c;
            }
        }

        private Object literal() {
            int from = at;
            while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) at++;
            if (from == at) throw wrong();
            return text.substring(from, at).equals("null") ? null : new StringBuilder(text.substring(from, at));
        }

        private char next() {
            if (at >= text.length()) throw wrong();
            return text.charAt(at);
        }

        /** The next character that is not white space; 0 at the end. */
        private char peek() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
            return at < text.length() ? text.charAt(at) : 0;
        }

        private void take(char expected) {
            if (peek() != expected) throw wrong();
            at++;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("not JSON at character " + at);
        }
    }
}
