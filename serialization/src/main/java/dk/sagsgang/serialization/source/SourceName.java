package dk.sagsgang.serialization.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a file in findings, reports, baselines and suppressions: the path as it is given, with nothing in it that
 * cannot be shown.
 *
 * <p>Two paths never have one name. What is no character, or one without a shape of its own (a line break, a control
 * character, a mark of direction), stands as U+FFFD and its byte in hexadecimal, once for each byte of its UTF-8: the file
 * <code>a\nb.json</code> has the name <code>a&#xFFFD;0Ab.json</code>. So does a backslash where it is no separator, since
 * names are the same on every system. Where the system's encoding of file names lacks the letters of a name, as under the
 * locale C, they are read from its bytes: {@code møde.json} is {@code møde.json} there too.
 */
public final class SourceName {

    private static final char ESCAPE = '\ufffd';
    private static final Pattern ESCAPED = Pattern.compile(ESCAPE + "([0-9A-F]{2})");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LONGEST = 4;

    private SourceName() {}

    /** The name of a file, such as {@code "2019/minutes.json"}. */
    public static String of(Path file) {
        String path = file.toString();
        boolean backslashes = file.getFileSystem().getSeparator().equals("\\");
        if (path.codePoints().allMatch(c -> shown(c, backslashes))) {
            return path;
        }
        byte[] bytes = path.indexOf(ESCAPE) < 0 ? utf8(path) : bytes(file);
        StringBuilder name = new StringBuilder(path.length());
        int at = 0;
        while (at < bytes.length) {
            int end = at + characterLength(bytes, at);
            String character = strict(Arrays.copyOfRange(bytes, at, end));
            boolean legible = !character.isEmpty() && shown(character.codePointAt(0), backslashes);
            name.append(legible ? character : escaped(bytes, at, end));
            at = end;
        }
        return name.toString();
    }

    /**
     * The file that has a name, whether it exists or not; the inverse of {@link #of(Path)}. Empty where no file of this system
     * can have that name.
     *
     * @param folder where relative names begin
     */
    public static Optional<Path> file(Path folder, String name) {
        byte[] bytes = bytes(name);
        String plain = strict(bytes);
        if (!plain.isEmpty() || bytes.length == 0) {
            try {
                return Optional.of(folder.resolve(plain));
            } catch (InvalidPathException unnameable) {
                // Its bytes may name it all the same.
            }
        }
        return byBytes(folder, bytes);
    }

    private static Optional<Path> byBytes(Path folder, byte[] bytes) {
        URI base = folder.toAbsolutePath().toUri();
        if (!"file".equals(base.getScheme())
                || !folder.getFileSystem().getSeparator().equals("/")) {
            return Optional.empty();
        }
        String path = base.getRawPath();
        String from = bytes.length > 0 && bytes[0] == '/' ? "" : path.endsWith("/") ? path : path + "/";
        try {
            return Optional.of(Path.of(URI.create("file://" + from + SourceUri.escaped(bytes))));
        } catch (IllegalArgumentException unnameable) {
            return Optional.empty();
        }
    }

    private static boolean shown(int c, boolean backslashes) {
        if (c == ESCAPE || (c == '\\' && !backslashes) || (c & 0xfffe) == 0xfffe) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The bytes of a path of the system, which are not all in its text; as many of its last names as were given. */
    private static byte[] bytes(Path file) {
        URI uri = file.toAbsolutePath().toUri();
        if (!"file".equals(uri.getScheme())
                || !file.getFileSystem().getSeparator().equals("/")) {
            return utf8(file.toString());
        }
        String path = uri.getRawPath();
        String unended = path.endsWith("/") ? path.substring(0, path.length() - 1) : path; // as a folder is
        String[] names = unended.split("/", -1); // the first is empty, before the root
        String given = Arrays.stream(names, names.length - file.getNameCount(), names.length)
                .collect(Collectors.joining("/", file.isAbsolute() ? "/" : "", ""));
        return bytes(Pattern.compile("%([0-9A-Fa-f]{2})"), given);
    }

    /** The bytes of a name: its UTF-8, and those that it has in hexadecimal. */
    static byte[] bytes(String name) {
        return bytes(ESCAPED, name);
    }

    /** A text in UTF-8, with the bytes in place of what names them. */
    private static byte[] bytes(Pattern named, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        Matcher matcher = named.matcher(text);
        int at = 0;
        while (matcher.find()) {
            bytes.writeBytes(utf8(text.substring(at, matcher.start())));
            bytes.write(HexFormat.fromHexDigits(matcher.group(1)));
            at = matcher.end();
        }
        bytes.writeBytes(utf8(text.substring(at)));
        return bytes.toByteArray();
    }

    /** UTF-8 in which half a character, that a name of Windows may have, has three bytes of its own. */
    private static byte[] utf8(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.SURROGATE) {
                bytes.write(0xe0 | (c >> 12));
                bytes.write(0x80 | ((c >> 6) & 0x3f));
                bytes.write(0x80 | (c & 0x3f));
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** The bytes of the character that begins at a place; 1 where none does. */
    private static int characterLength(byte[] bytes, int at) {
        for (int length = 1; length <= LONGEST && at + length <= bytes.length; length++) {
            if (!strict(Arrays.copyOfRange(bytes, at, at + length)).isEmpty()) {
                return length;
            }
        }
        return 1;
    }

    /** The text that bytes are; empty where they are none. */
    private static String strict(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException none) {
            return "";
        }
    }

    private static String escaped(byte[] bytes, int from, int to) {
        StringBuilder escaped = new StringBuilder();
        for (int i = from; i < to; i++) {
            escaped.append(ESCAPE).append(HEX.toHexDigits(bytes[i]));
        }
        return escaped.toString();
    }
}
