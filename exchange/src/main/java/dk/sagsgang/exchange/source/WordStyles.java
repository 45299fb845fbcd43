package dk.sagsgang.exchange.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of a Word file: which of them are headings, and which count their paragraphs. */
final class WordStyles {

    static final int TEXT_LEVEL = 9;

    private final Map<String, Style> styles = new HashMap<>();

    /** What a style says itself. */
    private static final class Style {
        private String name = "";
        private String base = "";
        private int level = -1;
        private WordNumbers.Numbered numbered = WordNumbers.Numbered.NOT;
    }

    /** The styles that a part of the file tells; none where there is no such part. */
    static WordStyles of(String xml) {
        WordStyles read = new WordStyles();
        XmlTags.each(xml, new XmlTags.Listener() {
            private Style style = new Style();

            @Override
            public void tag(String name, String tag) {
                switch (name) {
                    case "w:style" -> {
                        style = new Style();
                        read.styles.put(XmlTags.value(tag, "w:styleId"), style);
                    }
                    case "w:name" -> style.name = XmlTags.value(tag, "w:val").toLowerCase(Locale.ROOT);
                    case "w:basedOn" -> style.base = XmlTags.value(tag, "w:val");
                    case "w:outlineLvl" -> style.level = XmlTags.number(tag, "w:val", TEXT_LEVEL);
                    case "w:numId" -> style.numbered = style.numbered.of(XmlTags.number(tag, "w:val", 0));
                    case "w:ilvl" -> style.numbered = style.numbered.at(XmlTags.number(tag, "w:val", 0));
                    default -> {}
                }
            }

            @Override
            public void text(String written) {
                // No style says anything by text.
            }
        });
        return read;
    }

    /** Whether a paragraph in a style is a heading. */
    boolean heading(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; seen.add(at); at = style(at).base) {
            Style style = style(at);
            if (style.level >= 0) {
                return style.level < TEXT_LEVEL;
            }
            String name = style.name.isEmpty() ? at.toLowerCase(Locale.ROOT) : style.name;
            if (name.matches("(?:heading|overskrift) ?[1-9]|title|titel")) {
                return true;
            }
        }
        return false;
    }

    /** How the paragraphs in a style are counted. */
    WordNumbers.Numbered numbered(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; seen.add(at); at = style(at).base) {
            if (style(at).numbered.told()) {
                return style(at).numbered;
            }
        }
        return WordNumbers.Numbered.NOT;
    }

    private Style style(String id) {
        return Optional.ofNullable(styles.get(id)).orElseGet(Style::new);
    }
}
