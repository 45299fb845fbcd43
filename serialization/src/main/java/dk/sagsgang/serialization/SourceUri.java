package dk.sagsgang.serialization;

import java.nio.charset.StandardCharsets;

/** The name of a source as a URI reference: relative where the name is, with everything escaped that a URI cannot hold. */
final class SourceUri {

    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private SourceUri() {}

    static String of(String source) {
        String slashed = source.replace('\\', '/');
        boolean drive = slashed.length() > 1 && slashed.charAt(1) == ':' && Character.isLetter(slashed.charAt(0));
        if (drive) {
            return "file:///" + slashed.charAt(0) + ":" + escaped(slashed.substring(2));
        }
        return slashed.startsWith("/") ? "file://" + escaped(slashed) : escaped(slashed);
    }

    private static String escaped(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
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
