package dk.sagsgang.validation.suppression;

import java.util.regex.Pattern;

/**
 * A pattern for names of sources: the end of a path, beginning with a folder or a file name.
 *
 * <p>{@code *} stands for any characters within one name, {@code **} for any characters, {@code ?} for one. So {@code
 * "2019/*.json"} fits {@code "arkiv/2019/januar.json"}, and {@code "januar.json"} does too, but not {@code
 * "nytjanuar.json"}. A backslash counts as a slash.
 */
final class SourcePattern {

    private final Pattern pattern;

    SourcePattern(String pattern) {
        StringBuilder regex = new StringBuilder("(?:.*/)?");
        String slashed = slashed(pattern);
        for (int i = 0; i < slashed.length(); i++) {
            char c = slashed.charAt(i);
            if (c == '*' && i + 1 < slashed.length() && slashed.charAt(i + 1) == '*') {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        this.pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    boolean fits(String source) {
        return pattern.matcher(slashed(source)).matches();
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }
}
