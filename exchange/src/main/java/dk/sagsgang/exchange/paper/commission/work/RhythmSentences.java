package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.CountedSeat;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.RhythmKind;
import dk.sagsgang.time.RhythmUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often somebody meets, and how often what is reported to whom: "Rådet mødes fire gange om året", "Rådet afrapporterer til
 * Teknikudvalget en gang om året".
 */
public final class RhythmSentences implements SentenceRule {

    private static final String GROUP = "(?:" + GroupWords.GROUP + "|der|møderne|møder|ordinære møder)";

    private static final QuickPattern MEETS = QuickPattern.compile(
            "^" + GROUP
                    + " (?:mødes|mødtes|træder sammen|samles|holdt|holder|afholder|holdes|afholdes|skal holdes|skal afholdes|planlægges(?: afholdt)?|forventes(?: afholdt)?|har|finder sted)(?: (?:normalt|ordinært))? (?:møder? (?:i \\p{Lu}\\p{L}+ )?(?!årligt))?(.{4,200}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** With whom they meet says nothing of how often. */
    private static final Pattern WITH_WHOM = WordBounds.compile("(?:møde[r]? )?(?:med|for|om|hvor|til) ");

    /** A meeting with somebody else is none of those that they hold among themselves. */
    private static final QuickPattern OF_OTHERS = QuickPattern.compile(
            "(?: (?:et|ét|\\d))?(?: (?:\\p{L}+ )?\\p{Ll}*møder?)? med (?!\\p{L}* ?(?:mellemrum|varsel))");

    private static final QuickPattern OWN = QuickPattern.compile(
            "^" + GROUP
                    + " ((?:fastsætter|fastlægger|tilrettelægger|planlægger) selv [^.]{0,40}\\bmøde[^.]{0,40}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Fire ordinære møder årligt holder rådet", "Hver anden måned mødes gruppen". */
    private static final QuickPattern OFTEN_FIRST = QuickPattern.compile(
            "^((?:(?:mindst|normalt|ca\\.) )?(?:" + CountedSeat.NUMBER
                    + " (?:(?:ordinære )?møder|gange) (?:om året|årligt|om måneden|i kvartalet)|hvert? (?:\\p{Ll}+ )?(?:uge|måned|kvartal|halvår))) (?:holder|afholder|mødes|samles) "
                    + GroupWords.GROUP + "(?: (?:ordinært? )?møder?)?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Der er fire møder om året". */
    private static final QuickPattern SOME = QuickPattern.compile(
            "^Der er ((?:mindst |ca\\. |normalt )?" + CountedSeat.NUMBER
                    + " (?:ordinære )?møder (?:om året|årligt))\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Møderne holdes den 1. tirsdag i måneden": a day of every month. */
    private static final QuickPattern WEEKDAY = QuickPattern.compile(
            "\\b(?:mød\\p{L}*|holdes|afholdes)\\b[^.]{0,60}?\\b((?:den )?(?:\\d\\.|første|anden|andet|tredje|fjerde|sidste) (?:man|tirs|ons|tors|fre|lør|søn)dag i (?:hver |en )?måned(?:en)?(?: (?:undtagen|bortset fra) (?:i )?\\p{L}+)?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern ENDS = QuickPattern.compile(
            "^(.*?(?:år(?:et|ligt|lige (?:\\p{L}+ )?møder)?|kvartal(?:et)?|kvartalsvist?|månedligt(?: møde)?|måned(?:en)?|uge|halvår|behov(?:,? dog .{3,60}(?:år|årligt|måned|kvartal))?|mellemrum))(?:[,; ].*)?$");

    private static final QuickPattern REPORTS = QuickPattern.compile(
            "^(.{3,90}?) (?:rapporterer|afrapporterer|refererer|refererede|har reference) (?:(.{3,60}?) )?til (.{3,80}?)(?: (.{3,60}?))?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is reported to the group is not what the group reports. */
    private static final QuickPattern ITSELF =
            QuickPattern.compile("rådet|udvalget|gruppen|forummet|styregruppen", Pattern.CASE_INSENSITIVE);

    /** What is done beside reporting. */
    private static final QuickPattern AND =
            QuickPattern.compile(" og (?:giver|udarbejder|fremlægger|afgiver|holder) .*$");

    private static final QuickPattern TELLS = QuickPattern.compile(
            "^(?:" + GroupWords.GROUP + "|styregruppen) (?:orienterer|afgiver|giver|afgav|gav) (.{3,160}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Udvalgets anbefalinger skal forelægges Byrådet", "Referatet sendes til Miljøudvalget". */
    private static final QuickPattern HANDED_ON = QuickPattern.compile(
            "^(?:" + GroupWords.GROUP
                    + "s (?:anbefalinger|indstillinger|årsberetning|referater|udtalelser)|(?:referat|årsberetning|beretning|årsrapport)(?:et|er|erne|en)?) (?:(?:skal|bliver) )?(?:sendes|fremsendes|forelægges|fremlægges|afgives|sendt|forelagt)(?: hvert år| årligt)?(?: til| for)? (.{3,80}?)(?: i (?:\\d|maj|juni|januar|februar|marts|april).{2,40})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern GIVES = QuickPattern.compile(
            "^(?:" + GroupWords.GROUP + "|styregruppen) giver ([\\p{L}-]+) ((?:en|et) .{3,160}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern PHRASE = QuickPattern.compile(
            "(?:(?:mindst|ca\\.|som udgangspunkt|normalt) )?(?:hvert? (?:\\d{1,2}\\. |anden |andet |tredje |halve )?(?:uge|måned|kvartal|halvår|år)|(?:\\d{1,2}(?:-\\d{1,2})?|[Ee]n|[Éé]n) gange? (?:om året|årligt)|årligt|halvårligt|kvartalsvis|månedligt|løbende(?: efter behov)?|efter behov|med passende mellemrum|jævnligt|(?:halv)?årlig|månedlig)(?!\\p{L})");

    private static final QuickPattern TO = QuickPattern.compile(
            "(?:til )?(\\p{Lu}[\\p{L}, -]{2,60}?(?:udvalget|rådet|bestyrelsen|direktionen)|[A-ZÆØÅ]{2,5}|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Dd]irektionen|[Ss]tyregruppen)(?![\\p{L}])");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 300) {
            return false;
        }
        Matcher some = SOME.matcher(text);
        if (some.matches() && Rhythm.of(some.group(1)).kind().isPresent()) {
            return meetings(some.group(1), draft);
        }
        Matcher first = OFTEN_FIRST.matcher(text);
        if (first.matches() && Rhythm.of(first.group(1)).kind().isPresent()) {
            return meetings(first.group(1), draft);
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.find() && draft.firstRhythm()) {
            draft.composition()
                    .meetings(Rhythm.builder()
                            .printed(weekday.group(1))
                            .kind(RhythmKind.INTERVAL)
                            .times(1)
                            .every(1)
                            .unit(RhythmUnit.MONTH)
                            .build());
            return false;
        }
        Matcher own = OWN.matcher(text);
        if (own.matches()) {
            return meetings(own.group(1), draft);
        }
        Matcher meets = MEETS.matcher(text);
        if (meets.matches()
                && (text.contains("mød") || text.contains("træder sammen") || said.theme() == Theme.MEETINGS)) {
            Matcher ends = ENDS.matcher(meets.group(1));
            if (ends.matches()
                    && !WITH_WHOM.matcher(ends.group(1)).lookingAt()
                    && !OF_OTHERS.lookingAt(meets.group(1).substring(ends.end(1)))
                    && Rhythm.of(ends.group(1)).kind().isPresent()) {
                return meetings(ends.group(1), draft)
                        && ends.group(1).length() + 2 >= meets.group(1).length();
            }
        }
        Matcher reports = REPORTS.matcher(AND.matcher(text).replaceFirst(""));
        if (reports.matches()) {
            Optional<Body> to = body(reports.group(3));
            if (to.isPresent() && !ITSELF.matches(reports.group(3))) {
                String printed =
                        reports.group(2) != null ? reports.group(2) : reports.group(4) != null ? reports.group(4) : "";
                return report(printed, to.get(), "", said, draft);
            }
        }
        Matcher handed = HANDED_ON.matcher(text);
        if (handed.matches()) {
            draft.commission()
                    .addReporting(draft.at(
                            Reporting.builder()
                                    .text(text)
                                    .addAllTo(body(handed.group(1)).stream().toList())
                                    .build(),
                            said.place()));
            return true;
        }
        Matcher gives = GIVES.matcher(text);
        if (gives.matches() && body(gives.group(1)).isPresent() && dated(gives, said, draft)) {
            return true;
        }
        Matcher tells = TELLS.matcher(text);
        if (tells.matches()
                && (said.theme() == Theme.REPORTING
                        || text.contains("beretning")
                        || text.contains("redegørelse")
                        || text.contains("orienterer"))) {
            Matcher to = TO.matcher(tells.group(1));
            if (to.find()) {
                String rest = tells.group(1)
                        .replace(to.group(), " ")
                        .replaceAll(" {2,}", " ")
                        .strip();
                report(rest, BodyWords.kinded(to.group(1)), withoutStop(text), said, draft);
                return true;
            }
        }
        return false;
    }

    /** "en status i foråret 2015 og en samlet afrapportering i december": what is given, each with its day. */
    private static boolean dated(Matcher gives, Said said, CommissionDraft draft) {
        Body to = body(gives.group(1)).orElseThrow();
        List<Reporting> all = new ArrayList<>();
        for (String part : gives.group(2).split(",? og (?=(?:en|et) )")) {
            List<DatePhrases.Phrase> dates = DatePhrases.in(part);
            if (dates.size() != 1 || dates.get(0).end() != part.length()) {
                return false;
            }
            all.add(Reporting.builder()
                    .text(part.substring(0, dates.get(0).start()).strip())
                    .addTo(to)
                    .date(dates.get(0).date(OptionalInt.empty()))
                    .build());
        }
        all.forEach(each -> draft.commission().addReporting(draft.at(each, said.place())));
        return true;
    }

    private static boolean meetings(String printed, CommissionDraft draft) {
        Rhythm told = Rhythm.of(printed);
        boolean open = draft.composition()
                .build()
                .meetings()
                .flatMap(Rhythm::kind)
                .filter(RhythmKind.AS_NEEDED::equals)
                .isPresent();
        // How many are planned says more than that they meet when there is something to meet about.
        if (draft.firstRhythm() || open && told.kind().equals(Optional.of(RhythmKind.INTERVAL))) {
            draft.composition().meetings(told);
        }
        return true;
    }

    private static boolean report(String when, Body to, String text, Said said, CommissionDraft draft) {
        Matcher phrase = PHRASE.matcher(when);
        Rhythm rhythm = Rhythm.of(phrase.find() ? phrase.group() : when);
        List<DatePhrases.Phrase> dates = DatePhrases.in(when);
        // "hvert år i december" is a day of every year, and no date.
        Optional<ImpreciseDate> date = dates.size() == 1
                ? Optional.of(dates.get(0).date(OptionalInt.empty()))
                        .filter(day -> rhythm.kind().isEmpty() || !day.printed().matches("i \\p{Ll}+"))
                : Optional.empty();
        draft.commission()
                .addReporting(draft.at(
                        Reporting.builder()
                                .text(text)
                                .addTo(to)
                                .rhythm(rhythm.kind().isPresent() ? Optional.of(rhythm) : Optional.empty())
                                .date(date)
                                .build(),
                        said.place()));
        return rhythm.kind().isPresent();
    }

    private static Optional<Body> body(String name) {
        return BodyWords.only(name)
                .map(body -> BodyWords.kinded(Character.toUpperCase(body.name().charAt(0))
                        + body.name().substring(1)));
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
