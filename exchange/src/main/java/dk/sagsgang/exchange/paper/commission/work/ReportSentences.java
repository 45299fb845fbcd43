package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.RhythmKind;
import dk.sagsgang.time.RhythmUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is reported, whoever reports it: a report that is given, sent or laid before somebody. Under a heading on reporting the verb is
 * enough where it is also told to whom or when; elsewhere the report must be named, and come again and again.
 */
public final class ReportSentences implements SentenceRule {

    private static final int LONGEST = 350;

    private static final QuickPattern REPORT = QuickPattern.compile(
            "(?<!\\p{L})(?:\\p{L}*(?:beretning|redegørelse|rapport|rapportering)(?:en|er)?|status(?:notat|rapport|redegørelse)?|orientering|orienterer|\\p{L}*evaluer(?:ing|es|er)|(?:\\p{L}+s|sit) arbejde)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern GIVEN = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:afgiv|giv|udgiv|skriv|aflever|fremsend|send|udarbejd|orienter|(?:af)?rapporter|referer|evaluer|lav)(?:er|es|e)|(?:aflæg|fremlæg|forelæg|frem|lægg)(?:ger|ges|ge|es|er|e)|aflægges|lægges frem|gives|får|modtager|afgav|gav|sendte|(?:lagde|lagt|lægger) frem|fremlagde|modtog|refererede|(?:af)?rapporterede|orienterede)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What comes once a year is told by its month or season as well: "hver februar". */
    private static final QuickPattern YEARLY = QuickPattern.compile(
            "(?<!\\p{L})hvert? (?:" + MonthNames.ANY + "|forår|sommer|efterår|vinter)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern AGAIN = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:mindst|ca\\.|normalt) )?(?:hvert? (?:\\d{1,2}\\. |anden |andet |tredje |fjerde |sjette |halve )?(?:uge|måned|kvartal|halvår|år)|(?:\\d{1,2}|en|én|to|tre|fire|fem|seks) gange? (?:om året|årligt|i kvartalet|i halvåret)|årligt|halvårligt|kvartalsvis|månedligt|(?:halv)?årlige?|månedlige?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What the group itself writes again and again is a report, though nobody is named who gets it. */
    private static final QuickPattern ITS_OWN = QuickPattern.compile(
            "^" + GroupWords.GROUP
                    + " (?:afgiver|udarbejder|aflægger|udgiver|laver|skriver|skal (?:afgive|udarbejde|aflægge)) (?:hvert år |årligt |(?:en|én|1) gang (?:årligt|om året) )?(?:en|et|sin) (?:\\p{L}+ )?\\p{L}*(?:beretning|redegørelse|rapport|status)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "hvert år i april", "hvert år inden udgangen af marts": all of it says how often. */
    private static final QuickPattern MONTH_BEHIND = QuickPattern.compile(
            " (?:i|inden (?:udgangen af|slutningen af|starten af)) " + MonthNames.ANY + "(?! ?\\d)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** "inden udgangen af marts": a limit in every year, which no phrase of a single day is. */
    private static final QuickPattern WITHIN = QuickPattern.compile(
            "(?<!\\p{L})inden (?:udgangen af|slutningen af|starten af) " + MonthNames.ANY + "(?! ?\\d)(?!\\p{L})|^i "
                    + MonthNames.ANY + "(?! ?\\d)(?!\\p{L})|(?<!\\p{L})i " + MonthNames.ANY
                    + "(?! ?\\d)(?! måned)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** "en status i foråret og en rapport i december". */
    private static final QuickPattern SEVERAL = QuickPattern.compile(" og (?:en|et) ");

    private static final String OFTEN =
            "(?:hvert? \\p{L}+|månedligt|kvartalsvist?|halvårligt|årligt|ugentligt|løbende|(?:en|én|to|tre|fire) gange? [\\p{L} ]{4,12}?)";

    /** "Der afrapporteres månedligt til styregruppen og hvert kvartal til Børneudvalget": two reports. */
    private static final QuickPattern PARTS = QuickPattern.compile(
            "^[^,.]{3,60}?(?:rapporteres|rapporterer|orienteres|orienterer) [^,.]{0,40}?" + OFTEN
                    + " til [^,.]{3,60}? og " + OFTEN + " til [^,.]{3,60}\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern PARTS_AND = QuickPattern.compile(" og (?=" + OFTEN + " til )");

    /** What comes with each meeting. */
    private static final QuickPattern EACH_MEETING = QuickPattern.compile(
            "(?<!\\p{L})(?:på|til|efter|ved) hvert (?:\\p{L}*møde)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        Theme theme = said.theme();
        if (text.length() > LONGEST
                || text.endsWith("?")
                || text.endsWith(":")
                || theme == Theme.BACKGROUND
                || theme == Theme.LEGAL
                || theme == Theme.MILESTONES
                || !GIVEN.find(text)) {
            return false;
        }
        if (SEVERAL.find(text) && DatePhrases.in(text).size() > 1) {
            return false;
        }
        List<String> parts =
                PARTS.matches(text) && theme == Theme.REPORTING ? List.of(PARTS_AND.split(text)) : List.of();
        if (parts.size() == 2) {
            boolean first = take(new Said(parts.get(0) + ".", theme, said.place()), draft);
            String verb = text.replaceFirst("^(.*?(?:rapporteres|rapporterer|orienteres|orienterer)) .*$", "$1 ");
            return take(new Said(verb + parts.get(1), theme, said.place()), draft) && first;
        }
        Optional<Rhythm> rhythm = rhythm(text);
        boolean named = REPORT.find(text);
        List<Recipients.Named> to = Recipients.in(text);
        boolean reporting = theme == Theme.REPORTING;
        // "hvert år i december" is a month of every year, and no day.
        Optional<ImpreciseDate> date = date(text)
                .filter(day -> rhythm.isEmpty()
                        || !day.printed().matches("i \\p{Ll}+")
                                && !rhythm.get().printed().contains(day.printed()));
        boolean told = reporting
                ? named || !to.isEmpty() || rhythm.isPresent() || date.isPresent()
                : named && (!to.isEmpty() || ITS_OWN.find(text)) && (rhythm.isPresent() || date.isPresent());
        if (!told) {
            return false;
        }
        draft.commission()
                .addReporting(draft.at(
                        Reporting.builder()
                                .text(ReportWords.of(text, to))
                                .addAllTo(
                                        to.stream().map(Recipients.Named::body).toList())
                                .rhythm(rhythm)
                                .date(date)
                                .build(),
                        said.place()));
        return true;
    }

    private static Optional<Rhythm> rhythm(String text) {
        Matcher yearly = YEARLY.matcher(text);
        if (yearly.find()) {
            return Optional.of(Rhythm.builder()
                    .printed(yearly.group())
                    .kind(RhythmKind.INTERVAL)
                    .times(1)
                    .every(1)
                    .unit(RhythmUnit.YEAR)
                    .build());
        }
        Matcher again = AGAIN.matcher(text);
        if (!again.find()) {
            Matcher meeting = EACH_MEETING.matcher(text);
            return meeting.find()
                    ? Optional.of(Rhythm.builder().printed(meeting.group()).build())
                    : Optional.empty();
        }
        Matcher month = MONTH_BEHIND.matcher(text.substring(again.end()));
        String printed = again.group() + (month.lookingAt() ? month.group() : "");
        return Optional.of(Rhythm.of(again.group()))
                .filter(told -> told.kind().isPresent())
                .map(told -> told.withPrinted(printed));
    }

    private static Optional<ImpreciseDate> date(String text) {
        Matcher within = WITHIN.matcher(text);
        if (within.find()) {
            return Optional.of(ImpreciseDate.of(within.group()));
        }
        List<DatePhrases.Phrase> dates = DatePhrases.in(text);
        return dates.size() == 1
                ? Optional.of(dates.get(0).date(OptionalInt.empty()))
                        .filter(day ->
                                day.earliest().isPresent() || day.latest().isPresent())
                : Optional.empty();
    }
}
