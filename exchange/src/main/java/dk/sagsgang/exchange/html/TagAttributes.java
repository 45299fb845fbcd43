package dk.sagsgang.exchange.html;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The attributes inside a tag, where they are written as they should: {@code align="left" nowrap}. */
final class TagAttributes {

    private TagAttributes() {}

    /** Where the tag ends whose attributes begin here; -1 where they are written otherwise. */
    static int end(String html, int from) {
        int at = from;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at;
            }
            if (c == '/') {
                return html.startsWith(">", at + 1) ? at + 1 : -1;
            }
            if (space(c)) {
                at++;
                continue;
            }
            at = space(html.charAt(at - 1)) ? behind(html, at) : -1;
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The value of the first attribute with this name; null where there is none. */
    static @Nullable String value(String html, int from, int to, String name) {
        int at = from;
        while (at < to) {
            if (space(html.charAt(at)) || html.charAt(at) == '/') {
                at++;
                continue;
            }
            int behind = behind(html, at);
            int named = nameEnd(html, at);
            if (named - at == name.length() && html.regionMatches(true, at, name, 0, name.length())) {
                return named == behind ? "" : Parser.unescapeEntities(html.substring(named + 2, behind - 1), true);
            }
            at = behind;
        }
        return null;
    }

    /** Where the attribute ends that begins here; -1 where it is not written as it should. */
    private static int behind(String html, int at) {
        int name = nameEnd(html, at);
        if (name == at || name == html.length()) {
            return -1;
        }
        char c = html.charAt(name);
        if (c != '=') {
            return space(c) || c == '>' || c == '/' ? name : -1;
        }
        char quote = name + 1 < html.length() ? html.charAt(name + 1) : ' ';
        int end = quote == '"' || quote == '\'' ? html.indexOf(quote, name + 2) : -1;
        return end < 0 ? -1 : end + 1;
    }

    private static int nameEnd(String html, int at) {
        int end = at;
        while (end < html.length() && ofName(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean ofName(char c) {
        return c == '-'
                || c == '_'
                || c == ':'
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z');
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
