package dk.sagsgang.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A tag at a place of an HTML text.
 *
 * @param name its name in small letters
 * @param end the index after it; the end of the text where it is never closed
 * @param closed whether it is closed
 * @param attributes its attributes in their order
 */
record Tag(String name, int end, boolean closed, List<Attribute> attributes) {

    /**
     * An attribute by its places.
     *
     * @param start where its name begins
     * @param endOfName the index after its name
     * @param value where its value begins, without a quote
     * @param end the index after its value
     */
    record Attribute(int start, int endOfName, int value, int end) {}

    /** Reads the tag whose name begins at a place. */
    static Tag at(String html, int start) {
        int end = start;
        while (end < html.length() && !endsName(html.charAt(end))) {
            end++;
        }
        return new Reader(html, end).read(lower(html, start, end));
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    static boolean endsName(char c) {
        return isSpace(c) || c == '/' || c == '>';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static String lower(String html, int start, int end) {
        for (int i = start; i < end; i++) {
            if (lower(html.charAt(i)) != html.charAt(i)) {
                StringBuilder lower = new StringBuilder(end - start).append(html, start, end);
                for (int l = i - start; l < lower.length(); l++) {
                    lower.setCharAt(l, lower(lower.charAt(l)));
                }
                return lower.toString();
            }
        }
        return html.substring(start, end);
    }

    /** Reads attributes: a quote begins a value only where a value begins. */
    private static final class Reader {

        private final String html;
        private final List<Attribute> attributes = new ArrayList<>();
        private int at;

        Reader(String html, int at) {
            this.html = html;
            this.at = at;
        }

        Tag read(String name) {
            while (true) {
                while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
                    at++;
                }
                if (at >= html.length()) {
                    return new Tag(name, html.length(), false, attributes);
                }
                if (html.charAt(at) == '>') {
                    return new Tag(name, at + 1, true, attributes);
                }
                attribute();
            }
        }

        private void attribute() {
            int start = at++; // an equals sign in front is part of the name
            while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
                at++;
            }
            int endOfName = at;
            skipSpace();
            if (at >= html.length() || html.charAt(at) != '=') {
                attributes.add(new Attribute(start, endOfName, endOfName, endOfName));
                return;
            }
            at++;
            skipSpace();
            if (at >= html.length()) {
                return;
            }
            char first = html.charAt(at);
            if (first == '"' || first == '\'') {
                int value = at + 1;
                int close = html.indexOf(first, value);
                at = close < 0 ? html.length() : close + 1;
                attributes.add(new Attribute(start, endOfName, value, close < 0 ? html.length() : close));
            } else {
                int value = at;
                while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
                    at++;
                }
                attributes.add(new Attribute(start, endOfName, value, at));
            }
        }

        private void skipSpace() {
            while (at < html.length() && isSpace(html.charAt(at))) {
                at++;
            }
        }
    }
}
