package dk.sagsgang.testkit.value;

import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Text: any that a reader can meet, and plain Danish sentences.
 *
 * <p>Any text may be empty, blank or long, and holds what goes wrong in transport and display: Danish letters composed and
 * decomposed, characters beyond the basic plane, line separators, hard and zero-width spaces, quotes, backslashes,
 * markup, and the signs of templates and expressions. It may also hold what the rules look for: placeholders, local paths,
 * spans of years that run backwards, and CPR numbers that nobody alive has. It never holds control characters other
 * than tab and line feed, halves of surrogate pairs or noncharacters: those are no text, and strict readers turn them down.
 *
 * <p>{@code Texts.sentence()} draws "Lokalplanen har været i offentlig høring."
 */
public final class Texts {

    private static final String LONG = "\uD83D\uDE00".repeat(45);

    private static final List<String> ODD = List.of(
            "æøåÆØÅ",
            "A\u030Arhus og cafe\u0301",
            "Århus og café",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u2028",
            "\u2029",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\"",
            "'",
            "»citat«",
            "\\",
            "/",
            "\t",
            "\n",
            "<b>",
            "</p",
            "<!--",
            "&amp;",
            "&#xD800;",
            "&#39",
            "${7*7}",
            "#{x}",
            "{0}",
            "%s",
            "~1",
            "\u0663",
            "\u0130",
            "ẞ",
            LONG);

    private static final List<String> REPORTED = List.of(
            "2020-2013",
            "xx.xx.xx-P20-xx-xx",
            "P:\\Direktionen\\notat.docx",
            "Ikke offentliggjort",
            "Lukket:",
            "HUSK denne hjælpetekst skal slettes",
            "Beslutning i udvalget den 07-01-2019",
            "Godkendt",
            "Ad 1-3",
            "010119-311219");

    private Texts() {}

    /** Any text; it may be empty. */
    public static Arbitrary<String> anyText() {
        Arbitrary<String> fragments = Mix.frequencyOf(
                Tuple.of(6, sentence()),
                Tuple.of(4, Arbitraries.of(ODD)),
                Tuple.of(2, Arbitraries.of(REPORTED)),
                Tuple.of(1, Identifiers.inventedCprNumber()),
                Tuple.of(2, characters()));
        Arbitrary<String> joined = Combinators.combine(
                        fragments.list().ofMaxSize(4).withoutEdgeCases(), Arbitraries.of(" ", "", "\n"))
                .as((parts, between) -> String.join(between, parts));
        return Mix.frequencyOf(Tuple.of(5, sentence()), Tuple.of(5, joined), Tuple.of(1, Arbitraries.of("", " ")))
                .withoutEdgeCases();
    }

    /** Any short text that is not blank, such as a name or a mark. */
    static Arbitrary<String> anyWord() {
        return Mix.frequencyOf(
                        Tuple.of(4, characters()),
                        Tuple.of(2, Arbitraries.of(ODD)),
                        Tuple.of(1, Arbitraries.of(REPORTED)))
                .map(word -> word.isBlank() ? "o" + word : word);
    }

    /** One of these, or now and then any text. */
    public static Arbitrary<String> mostly(List<String> usual) {
        return Mix.frequencyOf(Tuple.of(4, Arbitraries.of(usual)), Tuple.of(1, anyText()))
                .withoutEdgeCases();
    }

    /** A Danish sentence of the kind that case presentations are made of. */
    public static Arbitrary<String> sentence() {
        return Arbitraries.of(Words.SENTENCES);
    }

    /** A few Danish sentences, now and then with quotes, symbols and characters beyond the basic plane. */
    public static Arbitrary<String> prose() {
        Arbitrary<String> ending = Arbitraries.of(
                "", "", "", " »Det er godt«", " \uD83D\uDE00", "\u2028Se bilag", " \"citat\" & \\ mere", " cafe\u0301");
        return Combinators.combine(sentence().list().ofMinSize(1).ofMaxSize(3), ending)
                .as((sentences, end) -> String.join(" ", sentences) + end)
                .withoutEdgeCases();
    }

    /** Any text in any format: plain, HTML that may be broken, or a format that the library does not know. */
    public static Arbitrary<FormattedText> anyFormattedText() {
        return Mix.frequencyOf(
                        Tuple.of(4, anyText().map(FormattedText::of)),
                        Tuple.of(3, anyText().map(text -> FormattedText.html("<p>" + text + "</p>"))),
                        Tuple.of(1, anyText().map(FormattedText::html)),
                        Tuple.of(
                                1,
                                Combinators.combine(Arbitraries.of("markdown", "rtf", "HTML", "x-own", " "), anyText())
                                        .as(FormattedText::new)))
                .withoutEdgeCases();
    }

    /** A few Danish sentences, plain or as HTML. */
    public static Arbitrary<FormattedText> formattedProse() {
        Arbitrary<FormattedText> html =
                prose().map(text -> FormattedText.html("<p>" + text.replace("&", "&amp;") + "</p>"));
        return Mix.frequencyOf(Tuple.of(3, prose().map(FormattedText::of)), Tuple.of(1, html))
                .withoutEdgeCases();
    }

    /** Characters from everywhere but the control characters, the surrogates and the noncharacters. */
    private static Arbitrary<String> characters() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A0', '\uD7FF')
                .withCharRange('\uE000', '\uFDCF')
                .withCharRange('\uFDF0', '\uFFFD')
                .ofMinLength(1)
                .ofMaxLength(12)
                .withoutEdgeCases();
    }
}
