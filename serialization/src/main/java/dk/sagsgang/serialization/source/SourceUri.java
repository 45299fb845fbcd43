package dk.sagsgang.serialization.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The name of a source as a URI reference in normal form: relative where the name is, without {@code .} and without {@code
 * ..} behind a folder, with everything escaped that a URI cannot hold, and with no colon that could end a scheme.
 */
public final class SourceUri {

    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private SourceUri() {}

    public static String of(String source) {
        String slashed = source.replace('\\', '/');
        if (source.startsWith("\\\\")) {
            return "file://" + escaped(normal(slashed.substring(2)));
        }
        if (drive(slashed)) {
            return "file:///" + slashed.charAt(0) + ":" + escaped(normal(slashed.substring(2)));
        }
        return slashed.startsWith("/") ? "file://" + escaped(normal(slashed)) : escaped(normal(slashed));
    }

    /** A file of another name can begin with a letter and a colon too, but not with a slash behind them. */
    private static boolean drive(String slashed) {
        return slashed.length() > 2
                && slashed.startsWith(":/", 1)
                && Character.isLetter(slashed.charAt(0))
                && slashed.charAt(0) < 0x80;
    }

    private static String normal(String path) {
        boolean rooted = path.startsWith("/");
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/", -1)) {
            boolean up = name.equals("..");
            if (up && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".") && !(up && rooted)) {
                names.add(name);
            }
        }
        String whole = (rooted ? "/" : "") + String.join("/", names);
        return whole.isEmpty() && !path.isEmpty() ? "." : whole;
    }

    private static String escaped(String path) {
        return escaped(SourceName.bytes(path));
    }

    /** Bytes of a path, with all of them escaped that cannot stand in one. */
    static String escaped(byte[] path) {
        StringBuilder uri = new StringBuilder(path.length);
        for (byte b : path) {
            char c = (char) (b & 0xff);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
            }
        }
        return uri.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
