package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All figures of a text: its amounts and shares, and behind them its counts. */
public final class AllFigures {

    private AllFigures() {}

    /** The figures of a text. */
    public static List<Figure> in(String text) {
        List<String> sentences = FigureSentences.of(text);
        List<Figure> figures = new ArrayList<>(FigureWords.in(text, sentences, true));
        figures.addAll(CountWords.in(sentences));
        return figures;
    }

    /** A section and the sections in it with the figures that their texts and bullets tell; those of its statements are told there. */
    public static Section told(Section section) {
        Set<Figure> stated = section.statements().stream()
                .flatMap(statement -> statement.figures().stream())
                .collect(Collectors.toSet());
        List<Figure> figures = new ArrayList<>(in(section.text().plain()));
        section.bullets().forEach(bullet -> figures.addAll(in(bullet)));
        figures.removeIf(stated::contains);
        return section.withFigures(figures)
                .withSections(section.sections().stream().map(AllFigures::told).toList());
    }
}
