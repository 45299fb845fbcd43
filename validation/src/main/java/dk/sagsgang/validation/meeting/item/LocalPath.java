package dk.sagsgang.validation.meeting.item;

import java.util.Optional;
import java.util.regex.Pattern;

/** Knows paths into somebody's own disk: a drive letter, a network share, a file address, a home folder. */
final class LocalPath {

    private static final String DRIVE_OR_SHARE =
            "(?<![\\p{L}\\p{N}])[A-Za-z]:[\\\\/](?!/)|(?<![\\p{L}\\p{N}:])\\\\\\\\[^\\\\\\s]+\\\\|(?<!\\p{L})(?i:file:/)";
    private static final Pattern PATH = Pattern.compile(DRIVE_OR_SHARE + "|(?<![\\w.:/])/(?:home|Users|tmp)/");
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:" + DRIVE_OR_SHARE + ")");

    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}#(][^\\\\/:*?\"<>|%]*\\.[A-Za-z0-9]{2,5}");

    private LocalPath() {}

    /** Whether a name or title holds one. */
    static boolean in(String text) {
        return mayBe(text) && PATH.matcher(text).find();
    }

    /** Whether an address is one; an address of the net may hold what looks like one. */
    static boolean is(String address) {
        return mayBe(address) && BEGINNING.matcher(address).lookingAt();
    }

    /**
     * How many characters stand before the file name, where a text is one path and nothing else: 9 in {@code
     * "C:\\sager\\plan.pdf"}. Empty where what the path leads to is not plainly a file.
     */
    static Optional<Integer> folders(String text) {
        int name = Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1;
        boolean plain = is(text) && FILE.matcher(text.substring(name)).matches();
        return plain ? Optional.of(name) : Optional.empty();
    }

    private static boolean mayBe(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('/') >= 0;
    }
}
