package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page of the web shows above and beside every text of its site, and what is left out: "Spring til indhold", "Del siden",
 * and the trail "Hjem Om kommunen Organisation Kultur" that leads to the page.
 */
final class PageFurniture {

    private static final int FIRST = 8;

    /** What a page of the web shows above every text: "Spring til indhold", the name of the site. */
    private static final QuickPattern FURNITURE = QuickPattern.compile(
            "(?:(?:Spring|Gå|Skip) til (?:hoved ?|sidens )?indhold(?:et)?|Header menu|Du er her|(?:www\\.)?[\\p{L}\\d-]+\\.dk|(?:date \\d{4}-\\d{2} )?(?:Arkivfoto|Foto): .{2,60})");

    /** A line that is drawn and says nothing: "________". */
    private static final QuickPattern RULE = QuickPattern.compile("[_=~*\u2013\u2014-]{5,}");

    /** What a page shows beside its text: addresses to go to, advertisements, buttons. */
    private static final QuickPattern BUTTON = QuickPattern.compile(
            "https?://\\S+|Annonce|(?:Læs op|Print|Udskriv|Del|Tip en ven)(?: siden)?|Del (?:på|artiklen|siden).{0,30}|Relateret indhold|Til toppen|(?:Gå|Spring) til (?:hoved|sidens )?indhold(?:et)?|Header menu|Du er her|Opdateret:? .{4,30}|(?:Var du tilfreds med|Fandt du (?:det|svar)|Var denne side|Hjalp denne side|Kunne du bruge).{0,60}\\?|Ja Nej");

    private static final QuickPattern TRAIL =
            QuickPattern.compile("(?:Hjem|Forside) (?:[>/»] ?)?\\p{Lu}[^.:]{3,150}(?<![.:])");

    private PageFurniture() {}

    /** The lines without those that a page shows beside its text. */
    static List<PaperLine> beside(List<PaperLine> lines) {
        return lines.stream()
                .filter(line -> !BUTTON.matches(line.text()) && !RULE.matches(line.printed()))
                .toList();
    }

    /** The lines without what stands above the text, and without the trail of a web page that leads to it: "Hjem Om kommunen Organisation Kultur". */
    static List<PaperLine> above(List<PaperLine> whole) {
        List<PaperLine> lines = withoutFurniture(whole);
        for (int i = 0; i < Math.min(FIRST, lines.size()); i++) {
            if (TRAIL.matches(lines.get(i).text())) {
                List<PaperLine> kept = new ArrayList<>(lines);
                kept.remove(i);
                return kept;
            }
        }
        return lines;
    }

    /** Leaves out the lines that stand together with what every page of a site shows above its text. */
    private static List<PaperLine> withoutFurniture(List<PaperLine> lines) {
        if (lines.isEmpty() || !FURNITURE.matches(lines.get(0).text())) {
            return lines;
        }
        int text = 1;
        while (text < Math.min(FIRST, lines.size()) && !lines.get(text).gap()) {
            text++;
        }
        boolean apart = text < lines.size() && lines.get(text).gap();
        return apart ? lines.subList(text, lines.size()) : lines;
    }
}
