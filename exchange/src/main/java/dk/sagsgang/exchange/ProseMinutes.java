package dk.sagsgang.exchange;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Minutes that are told in sentences and call themselves nothing: a body and the day of its meeting at the top, and sentences of who was
 * there, what was voted, when the meeting ended.
 */
final class ProseMinutes {

    private static final int TOP = 12;

    private static final int LONGEST = 400;

    private static final int FEWEST = 3;

    /** The meeting and its day, or an excerpt of the minutes. */
    private static final List<QuickPattern> HEAD = List.of(
            QuickPattern.compile(
                    "\\b(?:møde|mødet|samling)(?: (?:nr\\.? ?\\d{1,3}|i [\\p{L} ,-]{3,60}?))?,? (?:afholdt |holdt )?(?:\\p{L}{3,5}dag,? )?(?:den |d\\. ?)?\\d{1,2}[./-] ?(?:\\p{L}{3,9}|\\d{1,2})[. /-]+\\d{4}"),
            QuickPattern.compile(
                    "\\budskrift af (?:\\p{L}+s? )?(?:beslutningsprotokol|protokol|forhandlingsprotokol|møde|beslutning)"));

    private static final List<QuickPattern> SENTENCES = List.of(
            QuickPattern.compile(
                    "\\b(?:møde|mødet) (?:blev |er )?(?:hævet|sluttede|sluttet|åbnet|begyndte|hævedes)\\b|\\båbnede mødet\\b"),
            QuickPattern.compile("\\b(?:stemte|stemmer) (?:for|imod|mod)\\b|\\buden afstemning\\b|\\benstemmigt\\b"),
            QuickPattern.compile(
                    "\\b(?:var til ?stede|alle var mødt|var mødt|var fraværende|meldt afbud|afbud fra|fraværende:|til ?stede:|afbud:)"),
            QuickPattern.compile(
                    "\\b(?:blev|er) (?:herefter )?(?:vedtaget|godkendt|tiltrådt|forkastet|udsat|drøftet)\\b|\\bbesluttede\\b"),
            QuickPattern.compile("\\bindstille[rs]\\b"));

    private ProseMinutes() {}

    static boolean is(Paper paper) {
        List<PaperLine> lines = paper.lines();
        String top = folded(lines.subList(0, Math.min(TOP, lines.size())));
        boolean head = HEAD.stream().anyMatch(sign -> sign.find(top));
        boolean body = lines.stream()
                .limit(TOP)
                .anyMatch(line -> BodyWords.only(line.text())
                        .filter(named -> !named.name().isEmpty())
                        .isPresent());
        String all = folded(lines);
        long told = SENTENCES.stream().filter(sign -> sign.find(all)).count();
        return head && told + (body ? 1 : 0) > FEWEST;
    }

    private static String folded(List<PaperLine> lines) {
        return lines.stream()
                .map(line -> FoldedWords.folded(
                        line.text().substring(0, Math.min(LONGEST, line.text().length()))))
                .collect(Collectors.joining("\n"));
    }
}
