package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.time.ImpreciseDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Papers that a commission rests on, and those that it takes the place of: "Kommissoriet afløser kommissorium for Chefgruppen fra april 2019". */
final class PapersBefore {

    /** One group: a day, a month or a year. */
    private static final String WHEN = "(" + OriginWords.DAY.substring(1, OriginWords.DAY.length() - 1)
            + "|(?:\\p{Ll}{3,9} )?(?:19|20)\\d{2})(?![\\d-])";

    private static final String KIND = "(?:kommissori|vedtægt|forretningsorden)\\p{L}*";

    private static final QuickPattern QUOTED = QuickPattern.compile(
            "(?:notatet|rapporten|papiret|aftalen|strategien|analysen) [\"\u201d\u201c\u00bb\u201e]([^\"\u201d\u201c\u00ab]{5,160})[\"\u201d\u201c\u00ab]");

    private static final QuickPattern DAY_BEHIND = QuickPattern.compile("^(.+?),? " + OriginWords.DAY + "$");

    private static final QuickPattern REPLACES = QuickPattern.compile(
            "(?:træder i stedet for|erstatter|afløser|ophæves|bortfalder|ophæver) ((?:det |den |de )?(?:tidligere |hidtidige |gældende )?"
                    + KIND
                    + "(?: for [^.,]{4,60}?)?(?: (?:fra|af) (?!\\d{1,2}[. ]|(?:\\p{Ll}+ )?(?:19|20)\\d{2}|den )[^.,]{4,30}?)?)(?:,? (?:fra|af|dateret|godkendt|vedtaget)(?: af \\p{L}+)? (?:den |d\\. )?"
                    + WHEN + ")?(?=[.,;]|$| og\\b)");

    private static final QuickPattern BASED = QuickPattern.compile(
            "\\b(?:kommissori\\p{L}*|vedtægt\\p{L}*|arbejdet?|projektet|udvalget|rådet|gruppen) (?:bygger|hviler|er baseret|baserer sig) på (?<what>[^.;]{6,200})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What such a paper is called. */
    private static final QuickPattern PAPER = QuickPattern.compile(
            "(?<title>(?:[\\p{L}'-]+ ){0,3}?\\p{L}*(?:politik|strategi|konvention|aftale|plan|vision|forlig|redegørelse|rapport|evaluering|analyse)(?:en)?(?: (?:for|om) (?:(?! og (?:på|erstatter|afløser))[^(]){3,70}?)?)(?: \\(?(?:fra |af )?"
                    + WHEN + "\\)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern AND =
            QuickPattern.compile(",? (?:og|samt) (?=på |erstatter |afløser |træder )(?:på )?|, ");

    private PapersBefore() {}

    /** Tells the papers that a sentence names. */
    static void take(Said said, CommissionDraft draft) {
        Matcher quoted = QUOTED.matcher(said.text());
        while (quoted.find()) {
            Matcher dated = DAY_BEHIND.matcher(quoted.group(1));
            boolean has = dated.matches();
            draft.commission()
                    .addBasedOn(draft.at(
                            paper(
                                    has ? dated.group(1) : quoted.group(1),
                                    has ? Optional.of(dated.group(2)) : Optional.empty()),
                            said.place()));
        }
        Matcher based = BASED.matcher(said.text());
        if (based.find()) {
            for (String each : AND.split(based.group("what"))) {
                Matcher paper = PAPER.matcher(each);
                if (paper.matches()) {
                    draft.commission()
                            .addBasedOn(draft.at(
                                    paper(paper.group("title"), Optional.ofNullable(paper.group(2))), said.place()));
                }
            }
        }
        Matcher replaces = REPLACES.matcher(said.text());
        if (replaces.find()) {
            draft.commission()
                    .addReplaces(
                            draft.at(paper(replaces.group(1), Optional.ofNullable(replaces.group(2))), said.place()));
        }
    }

    private static PaperReference paper(String title, Optional<String> when) {
        return PaperReference.builder()
                .title(title)
                .dated(when.map(ImpreciseDate::of))
                .build();
    }
}
