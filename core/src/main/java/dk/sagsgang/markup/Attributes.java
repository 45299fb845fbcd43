package dk.sagsgang.markup;

import java.util.Set;

/** The attributes of a tag as texts of their own. */
final class Attributes {

    /** Attributes whose value is words for people. */
    private static final Set<String> WORDS = Set.of(
            "abbr",
            "alt",
            "aria-description",
            "aria-label",
            "content",
            "label",
            "placeholder",
            "standby",
            "summary",
            "title");

    private Attributes() {}

    /** Words for people alone, and else the name with the value, in which addresses are decoded. */
    static TracedText text(String html, Tag.Attribute attribute) {
        TracedText.Builder text = TracedText.Builder.traced(attribute.end() - attribute.start() + 2);
        if (WORDS.contains(Tag.lower(html, attribute.start(), attribute.endOfName()))) {
            value(html, attribute, false, text);
            return text.build();
        }
        text.addAsItIs(html, attribute.start(), attribute.endOfName());
        if (attribute.value() > attribute.endOfName()) {
            text.add("=\"", attribute.endOfName(), attribute.value());
            value(html, attribute, true, text);
            text.add('"', attribute.end(), attribute.end());
        }
        return text.build();
    }

    private static void value(String html, Tag.Attribute attribute, boolean decoded, TracedText.Builder text) {
        int at = attribute.value();
        while (at < attribute.end()) {
            char c = html.charAt(at);
            if (c != '&' && c != '%') {
                text.addAsItIs(html, at, ++at);
                continue;
            }
            CharacterReference reference = c == '&' ? CharacterReference.at(html, at, true) : null;
            int escaped = decoded && c == '%' ? escaped(html, at, attribute.end()) : -1;
            if (reference != null) {
                text.add(reference.text(), at, reference.end());
                at = reference.end();
            } else if (escaped >= 0) {
                text.add((char) escaped, at, at + 3);
                at += 3;
            } else {
                text.add(c, at, ++at);
            }
        }
    }

    /** The ASCII character that two hexadecimal digits after a per cent sign stand for; else -1. */
    private static int escaped(String html, int at, int end) {
        if (at + 2 >= end) {
            return -1;
        }
        int high = html.charAt(at + 1) < 0x80 ? Character.digit(html.charAt(at + 1), 16) : -1;
        int low = html.charAt(at + 2) < 0x80 ? Character.digit(html.charAt(at + 2), 16) : -1;
        int value = high * 16 + low;
        return high >= 0 && low >= 0 && value >= ' ' && value < 0x7F ? value : -1;
    }
}
