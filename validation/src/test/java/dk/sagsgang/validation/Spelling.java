package dk.sagsgang.validation;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.text.FormattedText;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which systems write the same words, each put on every text of a document. */
enum Spelling {
    LETTERS_IN_PARTS(text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
    HARD_BLANKS(text -> text.replace(' ', '\u00a0')),
    NARROW_BLANKS(text -> text.replace(' ', '\u202f')),
    DOUBLED_BLANKS(text -> text.replace(" ", "  ")),
    BLANKS_AROUND(text -> text.isEmpty() ? text : " " + text + "\u00a0") {
        @Override
        FormattedText of(FormattedText text) {
            return new FormattedText(text.format(), text.content().isEmpty() ? "" : " " + text.content() + "\u00a0");
        }
    },
    BROKEN_LINES(text -> text.replace(' ', '\n')),
    LINES_OF_WINDOWS(text -> text.replace(" ", " \r\n")),
    SOFT_HYPHENS(text -> text.replaceAll("(?<=\\p{L}{3})(?=\\p{L}{3})", "\u00ad")),
    ZERO_WIDTH(text -> text.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200b")),
    MARKS_OF_DIRECTION(text -> text.isEmpty() ? text : "\u200e" + text + "\u200f"),
    HYPHENS_THAT_DO_NOT_BREAK(text -> text.replace('-', '\u2011')),
    DASHES(text -> text.replace('\u2013', '\u2014')),
    HTML_BLANKS(UnaryOperator.identity()) {
        @Override
        FormattedText of(FormattedText text) {
            return html(text, "&nbsp;");
        }
    },
    HTML_LINES(UnaryOperator.identity()) {
        @Override
        FormattedText of(FormattedText text) {
            return html(text, "<br>\n");
        }
    };

    private static final Pattern TAG = Pattern.compile("(?=<[a-zA-Z/!?])|(?<=>)|(?=&[#a-zA-Z]+;)|(?<=;)");

    private final UnaryOperator<String> change;

    Spelling(UnaryOperator<String> change) {
        this.change = change;
    }

    /** The same record in this spelling. */
    <R extends Record> R of(R record) {
        return RecordCopy.of(record, (owner, component, value) -> {
            if (value instanceof String text) {
                return component.exact() ? text : change.apply(text);
            }
            return value instanceof FormattedText text ? of(text) : value;
        });
    }

    /** What is written between the tags; a blank inside of one is none of the text. */
    FormattedText of(FormattedText text) {
        if (text.format().equals("plain")) {
            return FormattedText.of(change.apply(text.content()));
        }
        String content = TAG.splitAsStream(text.content())
                .map(part -> part.startsWith("<") || part.startsWith("&") ? part : change.apply(part))
                .collect(Collectors.joining());
        return new FormattedText(text.format(), content);
    }

    private static FormattedText html(FormattedText text, String blank) {
        if (!text.format().equals("plain")) {
            return text;
        }
        String escaped = text.content().replace("&", "&amp;").replace("<", "&lt;");
        return FormattedText.html(escaped.replace(" ", blank));
    }
}
