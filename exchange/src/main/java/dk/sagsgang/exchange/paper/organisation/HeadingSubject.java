package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.text.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Headings whose own text tells that they name a unit: "Familie" above "Familieafdelingen hjælper ...". */
final class HeadingSubject {

    private static final QuickPattern FIRST = QuickPattern.compile(
            "^(?<stem>\\p{Lu}[\\p{L}-]+?)s?(?<noun>afdelingen|området|sektionen|forvaltningen|gruppen|enheden|teamet) \\p{Ll}");

    private static final QuickPattern PLURAL = QuickPattern.compile("(?<=\\p{L}{4})er$");

    private HeadingSubject() {}

    /** The kind of unit that a sentence below a heading of one word says by that word; empty where none does. */
    static Optional<UnitKind> kind(PaperPart part) {
        String title = FoldedWords.folded(part.title());
        if (title.indexOf(' ') >= 0 || part.lines().isEmpty()) {
            return Optional.empty();
        }
        String stem = PLURAL.matcher(title).replaceFirst("");
        return part.lines().stream()
                .filter(line -> line.mark().isEmpty())
                .flatMap(line -> Sentences.of(line.text()).stream())
                .map(String::strip)
                .map(sentence -> noun(sentence, List.of(title, stem)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UnitKind> noun(String sentence, List<String> stems) {
        Matcher first = FIRST.matcher(sentence);
        return first.find() && stems.contains(FoldedWords.folded(first.group("stem")))
                ? UnitWords.singular(first.group("noun"))
                : Optional.empty();
    }

    /** Whether a heading is one in use of texts; "Børn og Unge" heads a matter in cases, and is a unit here. */
    static boolean known(String title) {
        return Headings.line(title)
                && Headings.kind(title)
                        .filter(SectionKind.OTHER_CONSEQUENCES::equals)
                        .isEmpty();
    }
}
