package dk.sagsgang.validation.meeting;

import java.util.regex.Pattern;

/** Knows paths into somebody's own disk: a drive letter, a network share, a file address, a home folder. */
final class LocalPath {

    private static final Pattern PATH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Za-z]:[\\\\/](?!/)|\\\\\\\\[^\\\\\\s]+\\\\|(?i:file:/)|(?<![\\w.:/])/(?:home|Users|tmp)/");

    private LocalPath() {}

    static boolean in(String text) {
        boolean mayBe = text.indexOf('\\') >= 0 || text.indexOf('/') >= 0;
        return mayBe && PATH.matcher(text).find();
    }
}
