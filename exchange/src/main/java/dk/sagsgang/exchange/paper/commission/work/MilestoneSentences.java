package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Milestones: "Marts 2014: Første møde", "Rapport i udkast: primo februar 2014", "Direktionen orienteres (1. kvartal 2017)". */
public final class MilestoneSentences implements SentenceRule {

    private static final QuickPattern BEHIND =
            QuickPattern.compile("^(.{3,300}?)(?::| -| –)? \\(?([^()]{4,60})\\)?\\.?$");

    private static final QuickPattern BEFORE = QuickPattern.compile("^([^:]{4,60}): (.{3,300})$");

    /** What stands behind the day in a row of a plan: "Juni 2018 Kommissorium godkendes", "Oktober 2019 - Borgermøde". */
    private static final QuickPattern BEHIND_DAY =
            QuickPattern.compile("^(?: ?[:-]| ?[\u2013|]|\t)? ?(\\p{Lu}.{3,160}?)\\.?$");

    /** A day as a cell of a table begins: "Marts 2021", "20. april 2021". */
    private static final QuickPattern CELL = QuickPattern.compile("\\p{Lu}|\\d");

    /** "OKT 24 Kommissoriet godkendes": a month and the end of its year. */
    private static final QuickPattern BRIEF = QuickPattern.compile(
            "^(?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec)\\.? ?['’]?(?<year>\\d{2})(?: ?[-–:])? (?<what>\\p{Lu}.{3,160})$",
            Pattern.CASE_INSENSITIVE);

    /** "Møde 1 - 20. august 2024 - Byvandring": one of the meetings, with its day and its theme. */
    private static final QuickPattern OF_MEETING = QuickPattern.compile(
            "^(?:Møde (?:nr\\. )?\\d{1,2}|\\d{1,2}\\. møde)(?: ?[-–:,]) (?<day>.{6,60}?)(?: ?[-–:]) (?<what>.{3,160}?)\\.?$");

    /** That the work is looked back on is a step, wherever it is told. */
    private static final QuickPattern ASSESSED = QuickPattern.compile(
            "\\bevaluere(?:s|r)\\b(?!.*\\b(?:hvert|årligt?|løbende)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Set<Theme> ASSESSING = EnumSet.of(Theme.EVALUATION, Theme.REPORTING, Theme.TERM);

    /** When a page was written is no step of the work. */
    private static final QuickPattern OF_PAGE = QuickPattern.compile(
            "(?:senest|sidst) (?:opdateret|ændret|revideret)|opdateret|publiceret|offentliggjort",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_STEP = 200;

    private static final QuickPattern IN_BRACKETS = QuickPattern.compile("\\(([^()]{4,60})\\)");

    private static final QuickPattern INVOLVED = QuickPattern.compile(
            "(?<who>\\p{Lu}[\\p{L}, -]{2,90}?),? (?:samt (?<also>\\p{Ll}+),? )?(?<verb>orienteres|involveres|inddrages|høres|behandler|drøfter|godkender|beslutter)\\b");

    private static final QuickPattern WORKS_COUNCIL = QuickPattern.compile(
            "(?:DEL|MED|Hoved|Hoved-?MED|Lokal-?MED|Område-?MED)-?udvalg", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern REPORTED = QuickPattern.compile(
            "(?:afrapporteres|præsenteres|forelægges|fremlægges)(?: for| til) (\\p{Lu}?[\\p{L}-]+)");

    private static final QuickPattern AFTER =
            QuickPattern.compile("\\b(efter \\p{L}+s (?:behandling|beslutning|godkendelse))\\b");

    /** "... åbner. 19. april 2015 Startseminar": a sentence that begins with a day is a step of its own. */
    public static List<String> steps(List<String> sentences) {
        List<String> steps = new ArrayList<>();
        for (String sentence : sentences) {
            int from = 0;
            for (DatePhrases.Phrase day : DatePhrases.in(sentence)) {
                boolean begins = day.start() > from + 3
                        && sentence.startsWith(". ", day.start() - 2)
                        && Character.isLetter(sentence.charAt(day.start() - 3))
                        && BEHIND_DAY.lookingAt(sentence.substring(day.end()));
                if (begins) {
                    steps.add(sentence.substring(from, day.start() - 1));
                    from = day.start();
                }
            }
            steps.add(sentence.substring(from));
        }
        return steps;
    }

    /** Whether words are one of the meetings of a plan, with its day and its theme. */
    public static boolean meeting(String text) {
        Matcher meeting = OF_MEETING.matcher(text);
        return meeting.matches() && PlanDays.is(meeting.group("day"));
    }

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        Matcher meeting = OF_MEETING.matcher(said.text());
        if (meeting.matches() && PlanDays.is(meeting.group("day"))) {
            add(meeting.group("what"), PlanDays.of(meeting.group("day")).orElseThrow(), said, draft);
            return true;
        }
        if (OF_PAGE.lookingAt(said.text())) {
            return false;
        }
        if (ASSESSING.contains(said.theme()) && ASSESSED.find(said.text())) {
            return RunningSteps.take(said, draft);
        }
        if (said.theme() != Theme.MILESTONES || said.text().length() > 500) {
            return false;
        }
        String text = said.text().replaceFirst("^.{10,200}beslutningsprocessen: ", "");
        Matcher brief = BRIEF.matcher(text);
        if (brief.matches()) {
            ImpreciseDate month =
                    ImpreciseDate.of(brief.group("month").toLowerCase(Locale.ROOT) + ". 20" + brief.group("year"));
            add(
                    brief.group("what"),
                    month.withPrinted(text.substring(0, brief.start("what")).strip()),
                    said,
                    draft);
            return true;
        }
        Matcher before = BEFORE.matcher(text);
        if (before.matches() && dated(before.group(1))) {
            return milestone(before.group(2), DatePhrases.in(before.group(1)).get(0), said, draft);
        }
        Optional<ImpreciseDate> days = before.matches() ? PlanDays.of(before.group(1)) : Optional.empty();
        if (days.isPresent()) {
            add(before.group(2), days.get(), said, draft);
            return true;
        }
        List<DatePhrases.Phrase> first = DatePhrases.in(text);
        if (!first.isEmpty() && first.get(0).start() == 0) {
            Matcher what = BEHIND_DAY.matcher(text.substring(first.get(0).end()));
            if (what.matches() && text.length() <= LONGEST_STEP) {
                return milestone(what.group(1), first.get(0), said, draft);
            }
        }
        if (first.size() == 1 && text.length() <= LONGEST_STEP && cell(first.get(0), text)) {
            return milestone(text.substring(0, first.get(0).start()).strip(), first.get(0), said, draft);
        }
        Matcher bracket = IN_BRACKETS.matcher(text);
        if (bracket.find() && dated(bracket.group(1))) {
            String what = (text.substring(0, bracket.start()) + text.substring(bracket.end()))
                    .replace(" ,", ",")
                    .replace(" .", ".");
            return milestone(what.strip(), DatePhrases.in(bracket.group(1)).get(0), said, draft);
        }
        Matcher behind = BEHIND.matcher(text);
        int colon = text.lastIndexOf(": ");
        if (behind.matches() && colon > 0 && dated(text.substring(colon + 2).replaceFirst("\\.$", ""))) {
            return milestone(
                    text.substring(0, colon),
                    DatePhrases.in(text.substring(colon + 2)).get(0),
                    said,
                    draft);
        }
        Matcher after = AFTER.matcher(text);
        if (after.find() && !involvements(text).isEmpty()) {
            ImpreciseDate date = ImpreciseDate.of(after.group(1));
            add(text, date, said, draft);
            return true;
        }
        return RunningSteps.take(said, draft);
    }

    /** Whether a day is the last cell of a row: "Kortlægning Marts 2021". */
    private static boolean cell(DatePhrases.Phrase day, String text) {
        String before = text.substring(0, day.start()).strip();
        return day.end() == text.length()
                && before.length() > 3
                && Character.isLetterOrDigit(before.codePointBefore(before.length()))
                && CELL.lookingAt(day.printed());
    }

    /** Whether words are a day and nothing else. */
    private static boolean dated(String words) {
        List<DatePhrases.Phrase> dates = DatePhrases.in(words);
        return dates.size() == 1
                && dates.get(0).end() - dates.get(0).start() >= words.strip().length() - 3;
    }

    private boolean milestone(String text, DatePhrases.Phrase phrase, Said said, CommissionDraft draft) {
        add(text, phrase.date(OptionalInt.empty()), said, draft);
        return true;
    }

    private void add(String text, ImpreciseDate date, Said said, CommissionDraft draft) {
        step(text, Optional.of(date), involvements(text), said.place(), draft);
    }

    /** Adds a step of the plan, with a key of its own. */
    static void step(
            String text,
            Optional<ImpreciseDate> date,
            List<Involvement> involvements,
            SourcePlace place,
            CommissionDraft draft) {
        draft.commission()
                .addMilestones(draft.at(
                        Milestone.builder()
                                .key(draft.nextStep())
                                .text(text)
                                .date(date)
                                .involvements(involvements)
                                .build(),
                        place));
    }

    public static List<Involvement> involvements(String text) {
        List<Involvement> involvements = new ArrayList<>();
        Matcher reported = REPORTED.matcher(text);
        if (reported.find() && BodyWords.only(reported.group(1)).isPresent()) {
            involvements.add(involvement(BodyWords.kinded(reported.group(1)), InvolvementRole.RECEIVES_REPORT));
        }
        Matcher involved = INVOLVED.matcher(text);
        while (involved.find()) {
            String who = involved.group("who")
                    .strip()
                    .replaceFirst(",$", "")
                    .replaceFirst("^(?:.* til )?\\p{Lu}\\p{L}+,? og ", "");
            if (who.indexOf(", ") > 0 && Recipients.named(who).size() > 1) {
                continue;
            }
            if (BodyWords.only(who).isPresent() || who.matches("(?:DEL|MED|Hoved|Lokal|Område)-?\\p{L}* .{3,80}")) {
                InvolvementRole role = role(involved.group("verb"));
                involvements.add(involvement(body(who), role));
                String also = involved.group("also");
                int of = who.indexOf(" for ");
                if (also != null && of > 0) {
                    // "DEL-udvalg for Kultur, samt familieområdet": the word for the body counts for both.
                    involvements.add(involvement(body(who.substring(0, of + 5) + also), role));
                }
            }
        }
        for (Involvement told : MilestoneInvolvements.in(text)) {
            boolean known = involvements.stream()
                    .anyMatch(other -> other.body()
                            .filter(body -> told.body()
                                    .filter(same -> overlap(body, same))
                                    .isPresent())
                            .isPresent());
            if (!known) {
                involvements.add(told);
            }
        }
        return involvements;
    }

    private static boolean overlap(Body one, Body other) {
        return one.name().contains(other.name()) || other.name().contains(one.name());
    }

    private static Body body(String name) {
        Body body = BodyWords.kinded(name);
        return WORKS_COUNCIL.lookingAt(name) ? body.withKind(BodyKind.WORKS_COUNCIL) : body;
    }

    private static Involvement involvement(Body body, InvolvementRole role) {
        return Involvement.builder().body(body).role(role).build();
    }

    private static InvolvementRole role(String verb) {
        return switch (verb) {
            case "orienteres" -> InvolvementRole.INFORMED;
            case "høres" -> InvolvementRole.CONSULTED;
            case "behandler" -> InvolvementRole.TREATS;
            case "drøfter" -> InvolvementRole.DISCUSSES;
            case "godkender", "beslutter" -> InvolvementRole.DECIDES;
            default -> InvolvementRole.INVOLVED;
        };
    }
}
