package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.text.Figure;
import java.util.ArrayList;
import java.util.List;

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
}
