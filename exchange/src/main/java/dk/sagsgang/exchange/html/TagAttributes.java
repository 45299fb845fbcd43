package dk.sagsgang.exchange.html;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The attributes inside a tag, where they are written as they should: {@code align="left" nowrap}. */
final class TagAttributes {

    private TagAttributes() {}

    /** Where the tag ends whose attributes begin here; -1 where they are written otherwise. */
    static int end(char[] html, int from) {
        int at = from;
        while (at < html.length) {
            char c = html[at];
            if (c == '>') {
                return at;
            }
            if (c == '/') {
                return at + 1 < html.length && html[at + 1] == '>' ? at + 1 : -1;
            }
            if (space(c)) {
                at++;
                continue;
            }
            at = space(html[at - 1]) ? behind(html, at) : -1;
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The value of the first attribute with this name; null where there is none. */
    static @Nullable String value(char[] html, int from, int to, String name) {
        int at = from;
        while (at < to) {
            if (space(html[at]) || html[at] == '/') {
                at++;
                continue;
            }
            int behind = behind(html, at);
            int named = nameEnd(html, at);
            if (named - at == name.length() && named(html, at, name)) {
                return named == behind
                        ? ""
                        : Parser.unescapeEntities(new String(html, named + 2, behind - named - 3), true);
            }
            at = behind;
        }
        return null;
    }

    /** Where the attribute ends that begins here; -1 where it is not written as it should. */
    private static int behind(char[] html, int at) {
        int name = nameEnd(html, at);
        if (name == at || name == html.length) {
            return -1;
        }
        char c = html[name];
        if (c != '=') {
            return space(c) || c == '>' || c == '/' ? name : -1;
        }
        char quote = name + 1 < html.length ? html[name + 1] : ' ';
        if (quote != '"' && quote != '\'') {
            return -1;
        }
        int end = name + 2;
        while (end < html.length && html[end] != quote && html[end] != 0) {
            end++;
        }
        return end == html.length || html[end] == 0 ? -1 : end + 1;
    }

    /** Whether a name stands there, in small letters or large ones. */
    private static boolean named(char[] html, int at, String name) {
        for (int i = 0; i < name.length(); i++) {
            if ((html[at + i] | 0x20) != (name.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private static int nameEnd(char[] html, int at) {
        int end = at;
        while (end < html.length && ofName(html[end])) {
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

    static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
