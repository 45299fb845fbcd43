package dk.sagsgang.validation.meeting;

import java.util.regex.Pattern;

/** Knows paths into somebody's own disk: a drive letter, a network share, a file address, a home folder. */
final class LocalPath {

    private static final String DRIVE_OR_SHARE =
            "(?<![\\p{L}\\p{N}])[A-Za-z]:[\\\\/](?!/)|(?<![\\p{L}\\p{N}:])\\\\\\\\[^\\\\\\s]+\\\\|(?<!\\p{L})(?i:file:/)";
    private static final Pattern PATH = Pattern.compile(DRIVE_OR_SHARE + "|(?<![\\w.:/])/(?:home|Users|tmp)/");
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:" + DRIVE_OR_SHARE + ")");

    private LocalPath() {}

    /** Whether a name or title holds one. */
    static boolean in(String text) {
        return mayBe(text) && PATH.matcher(text).find();
    }

    /** Whether an address is one; an address of the net may hold what looks like one. */
    static boolean is(String address) {
        return mayBe(address) && BEGINNING.matcher(address).lookingAt();
    }

    private static boolean mayBe(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('/') >= 0;
    }
}
