package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.figure.FigureWords;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The figures of a text about an organisation: amounts, shares, and people, posts and answers that something happens to. */
final class SectionFigures {

    private static final String NUMBER = "(?<![\\d.,])\\d[\\d.]*(?: færre)?";

    /** "38 medarbejdere flytter" and "11 lederstillinger er nedlagt"; "Centret har 38 medarbejdere" is the head count of a unit. */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?:(?<=\\b(?:berører|rammer|omfatter|flytter|flyttes|afskediges|opsiges|fyres|kommet|kom|i alt bliver|spares) )(?<told>"
                    + NUMBER + " (?:medarbejdere|ansatte|stillinger|årsværk))"
                    + "|(?:^|(?<=[.!?:] )|(?<=, )|(?<=\\b(?:[Dd]erfor|og|at) ))(?<begins>" + NUMBER
                    + " (?:medarbejdere|ansatte|stillinger)(?= (?:flyt|skift|får|bliver|skal|mister|berøres|nedlægges|i alt)))"
                    + "|(?<always>(?:(?:ca\\.|cirka|omkring|godt|knap|næsten|over|mere end|i alt) )?" + NUMBER
                    + " (?:lederstillinger|chefstillinger|høringssvar|borgere|indbyggere|ansøgere|ansøgninger|kolleger|politikere|boliger|adresser|nyfødte|(?:administrative|kommunale) (?:medarbejdere|ansatte|stillinger))))(?![\\p{L}-])");

    private static final int LONGEST = 20_000;

    private SectionFigures() {}

    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>(FigureWords.in(text));
        Matcher counted = COUNTED.matcher(text.length() > LONGEST ? "" : text);
        while (counted.find()) {
            figures.add(Figure.builder().count(Count.of(counted.group())).build());
        }
        return figures;
    }
}
