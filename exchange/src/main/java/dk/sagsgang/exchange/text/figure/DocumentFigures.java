package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures that the sections of a document tell beside their texts, where no other part of it has them: "Antallet af sager er steget
 * med 8 %" is one, and the budget of a group or a unit is not told again.
 */
public final class DocumentFigures {

    /** Those whom it is there for, and what comes in from them. */
    private static final Set<String> OUTSIDE = Set.of(
            "høringssvar",
            "klager",
            "henvendelser",
            "ansøgninger",
            "ansøgere",
            "sager",
            "borgere",
            "indbyggere",
            "familier",
            "børn",
            "elever",
            "boliger",
            "virksomheder",
            "foreninger");

    private DocumentFigures() {}

    /** The document with these figures. */
    public static <R extends Record> R told(R document) {
        Set<String> elsewhere = new HashSet<>();
        RecordCopy.of(document, (owner, component, value) -> {
            printed(value).ifPresent(elsewhere::add);
            return value;
        });
        return RecordCopy.of(
                document,
                (owner, component, value) -> value instanceof Section section ? with(section, elsewhere) : value);
    }

    private static Section with(Section section, Set<String> elsewhere) {
        List<Figure> told = AllFigures.told(section).figures().stream()
                .filter(figure ->
                        figure.count().filter(DocumentFigures::ofItself).isEmpty())
                .filter(figure -> Stream.of(figure.amount(), figure.share(), figure.count())
                        .flatMap(each -> each.stream())
                        .noneMatch(each ->
                                printed(each).filter(elsewhere::contains).isPresent()))
                .toList();
        return section.withFigures(told)
                .withSections(section.sections().stream()
                        .map(inner -> with(inner, elsewhere))
                        .toList());
    }

    /** "tre sektioner", "15 medlemmer", "38 medarbejdere": mostly parts or people of the group or model itself are counted. */
    private static boolean ofItself(Count count) {
        boolean digits = count.printed().chars().anyMatch(Character::isDigit);
        return !digits || !OUTSIDE.contains(count.unit());
    }

    private static Optional<String> printed(Object value) {
        if (value instanceof Amount amount) {
            return Optional.of(amount.printed());
        }
        if (value instanceof Share share) {
            return Optional.of(share.printed());
        }
        return value instanceof Count count ? Optional.of(count.printed()) : Optional.empty();
    }
}
