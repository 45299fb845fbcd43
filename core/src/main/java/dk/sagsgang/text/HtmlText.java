package dk.sagsgang.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The readable text of an HTML fragment; never fails, whatever the fragment holds, and reads it once. */
final class HtmlText {

    private static final Set<String> BREAKS =
            Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table");
    private static final Set<String> HIDDEN = Set.of("script", "style");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("aelig", "æ"),
            Map.entry("oslash", "ø"),
            Map.entry("aring", "å"),
            Map.entry("AElig", "Æ"),
            Map.entry("Oslash", "Ø"),
            Map.entry("Aring", "Å"),
            Map.entry("eacute", "é"),
            Map.entry("sect", "§"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("bull", "•"));
    private static final int LONGEST_REFERENCE = 10;

    private final String html;
    private final StringBuilder text;
    private int at;

    private HtmlText(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length());
    }

    static String plain(String html) {
        return new HtmlText(html).read();
    }

    private String read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && startsTag()) {
                tag();
            } else if (c == '&') {
                reference();
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString().strip();
    }

    private boolean startsTag() {
        if (at + 1 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = after("-->");
            return;
        }
        int end = endOfTag();
        String name = name(at + 1, end);
        at = Math.min(end + 1, html.length());
        if (HIDDEN.contains(name)) {
            at = after("</" + name);
            at = Math.min(html.length(), endOfTag() + 1);
        } else if (BREAKS.contains(name.startsWith("/") ? name.substring(1) : name) && !text.isEmpty()) {
            if (text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }

    private int endOfTag() {
        char quote = 0;
        for (int i = at; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return html.length();
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && (Character.isLetterOrDigit(html.charAt(to)) || html.charAt(to) == '/')) {
            to++;
        }
        String name = html.substring(from, to).toLowerCase(Locale.ROOT);
        return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private int after(String end) {
        int found = html.indexOf(end, at);
        return found < 0 ? html.length() : found + end.length();
    }

    private void reference() {
        int end = html.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_REFERENCE) {
            text.append('&');
            at++;
            return;
        }
        String name = html.substring(at + 1, end);
        String resolved = name.startsWith("#") ? numeric(name.substring(1)) : NAMED.get(name);
        text.append(resolved == null ? html.substring(at, end + 1) : resolved);
        at = end + 1;
    }

    private static @Nullable String numeric(String digits) {
        try {
            boolean hex = digits.startsWith("x") || digits.startsWith("X");
            int point = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Character.isValidCodePoint(point) ? Character.toString(point) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
