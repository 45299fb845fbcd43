package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What on a page shows that it is of an organisation. */
public final class OrganisationSigns {

    private static final QuickPattern ORGANISED = QuickPattern.compile(
            "\\b(?:er organiseret i|er opdelt i|er inddelt i|består af) (?:\\d|to|tre|fire|fem|seks|syv|otte)");

    private static final QuickPattern DESCRIBES = QuickPattern.compile(
            "\\b(?:har|beskæftiger) (?:ca\\.? |omkring |cirka )?\\d[\\d.]* (?:medarbejdere|ansatte) .{0,40}(?:budget|mio|mia)");

    private static final QuickPattern COMPOSED = QuickPattern.compile(
            "(?:administration|direktion|ledelse|forvaltning)\\p{L}* (?:er |bliver )?(?:sammensat|består|således|følgende)|Sådan er .{3,60}(?:administration|direktion|ledelse|forvaltning)");

    private static final QuickPattern PLACED =
            QuickPattern.compile("\\borganisatorisk (?:placeret|forankret|hjemmehørende|under)\\b");

    private static final QuickPattern DOES = QuickPattern.compile(UnitNouns.DEFINITE + " \\p{Ll}");

    private static final int LONGEST = 2000;

    private static final int FIRST = 25;

    private static final int TWICE = 2;

    private static final int TITLES = 3;

    private OrganisationSigns() {}

    /**
     * How many lines of a paper show an organisation: names of units, and words that announce a list of them. Three or more are no
     * chance.
     */
    public static int in(Paper paper) {
        int signs = 0;
        boolean led = false;
        signs += page(paper) ? 1 : 0;
        signs += described(paper) || titled(paper) ? 2 : 0;
        boolean counted = false;
        for (PaperLine line : paper.lines()) {
            String text = line.text();
            int colon = text.indexOf(':');
            boolean name = UnitWords.name(text) && !text.contains(" den ") && text.length() < 60;
            boolean announced = colon > 0
                    && colon < 200
                    && UnitAnnouncement.of(text.substring(0, colon)).what() == UnitAnnouncement.What.UNITS;
            signs += name || announced ? 1 : 0;
            signs += announced
                            && UnitNameLists.flat(text.substring(colon + 1).strip())
                                            .size()
                                    > 1
                    ? 3
                    : 0;
        }
        for (PaperLine line : paper.lines()) {
            String text = line.text();
            if (text.length() > LONGEST) {
                continue;
            }
            led |= line.mark().isEmpty() && LeaderLines.of(text).isPresent();
            counted |= DESCRIBES.find(text);
            signs += UnitLabels.whose(text).isPresent() ? 2 : 0;
            signs += ORGANISED.find(text)
                            && Sentences.of(text).stream()
                                    .anyMatch(each -> !StatedUnits.in(each).isEmpty())
                    ? 2
                    : 0;
        }
        return signs + (led ? 1 : 0) + (counted ? 1 : 0) + (composed(paper) ? 2 : 0);
    }

    /** Whether the lines say twice of what the title names what only a unit has: "Drift og Anlæg har ansvaret for:". */
    private static boolean titled(Paper paper) {
        return paper.lines().stream()
                .limit(TITLES)
                .map(PaperLine::text)
                .filter(UnitWords::plain)
                .anyMatch(title -> paper.lines().stream()
                                .limit(FIRST)
                                .filter(line ->
                                        line.text().length() < LONGEST && TellingText.charged(title, line.text()))
                                .count()
                        >= TWICE);
    }

    /** "Sådan er kommunens administration sammensat:" above a list of those who lead. */
    private static boolean composed(Paper paper) {
        List<PaperLine> lines = paper.lines();
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (COMPOSED.find(lines.get(i).text())
                    && lines.subList(i + 1, Math.min(lines.size(), i + 5)).stream()
                                    .filter(line -> LeaderLines.of(line.text()).isPresent())
                                    .count()
                            >= 2) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the text tells again and again what one unit does, by its name or by the noun for it: "Center for Havn varetager ...
     * Centret består af ..."
     */
    private static boolean described(Paper paper) {
        Map<String, Integer> subjects = new HashMap<>();
        int nouns = 0;
        paper.lines().stream()
                .limit(TITLES)
                .filter(line -> UnitWords.name(line.text()))
                .forEach(line -> subjects.put(UnitWords.folded(line.text()), 0));
        for (PaperLine line : paper.lines().stream().limit(FIRST).toList()) {
            if (line.text().length() > LONGEST) {
                continue;
            }
            for (String sentence : Sentences.of(line.text())) {
                Optional<String> subject = TellingText.subject(sentence.strip());
                // The page of a unit has its name above the text.
                subject.ifPresent(
                        name -> subjects.merge(UnitWords.folded(name), 1, (known, one) -> Math.max(known, 1) + one));
                nouns += subject.isEmpty() && TellingText.goesOn(sentence.strip()) ? 1 : 0;
            }
        }
        boolean placed = paper.lines().stream().limit(FIRST).anyMatch(line -> PLACED.find(line.text()));
        int most = subjects.values().stream().mapToInt(each -> each).max().orElse(0);
        return most >= TWICE || most + nouns >= TWICE + 1 || most > 0 && (nouns > 0 || placed);
    }

    /** Whether it is the page of a unit: its name, and below it "Sekretariatet understøtter ...". */
    private static boolean page(Paper paper) {
        List<PaperLine> first = paper.lines().stream().limit(3).toList();
        return first.size() > 1
                && UnitWords.name(first.get(0).text())
                && first.stream().skip(1).anyMatch(line -> DOES.lookingAt(line.text()));
    }
}
