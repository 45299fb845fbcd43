package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.law.LawWords;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Earlier decisions that are listed one a line, and acts that are named with number, day and paragraph. */
final class ReferenceLines {

    private static final QuickPattern DECIDED = QuickPattern.compile(
            "^(.{3,100}?),? (?:(?:den|d\\.) )?(\\d{1,2}\\. \\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}),?:? ?(?:(?:[Pp]unkt|[Pp]kt\\.?|[Ss]ag)(?: nr\\.?)? ?(\\d{1,4}))?[.:,]? ?(.*)$");

    private static final String BODY =
            "([Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen|[Ss]ocialudvalget|[Øø]konomiudvalget|Direktionen|Udvalget for \\p{Lu}[\\p{L}-]+(?:(?:, | og | & )\\p{Lu}[\\p{L}-]+){0,4}|\\p{Lu}[\\p{L}-]*(?:, \\p{Lu}?[\\p{L}-]+)*(?:,? (?:og|&) \\p{Lu}[\\p{L}-]*)?udvalget)";

    /** "i Kommunalbestyrelsen den 12. maj 2015", "på møde i Teknikudvalget d. 3. juni 2019". */
    private static final QuickPattern MENTIONED = QuickPattern.compile("\\b(?:i|af|fra|på) (?:\\p{Ll}+ )?("
            + "[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen|Direktionen|Magistraten|HovedMED|"
            + "Udvalget for \\p{Lu}[\\p{L}-]+(?:(?:, | og | & )\\p{Lu}[\\p{L}-]+){0,4}"
            + "|\\p{Lu}[\\p{L}-]*(?:, \\p{Lu}?[\\p{L}-]+)*(?:,? (?:og|&) \\p{Lu}[\\p{L}-]*)?(?:udvalget|(?<!om)rådet)"
            + "),? (?:på (?:sit |et )?møde(?:t)? )?(?:den |d\\. )?(\\d{1,2}\\. \\p{Ll}{3,9} \\d{4})");

    private static final String DAY = "(\\d{1,2}\\. \\p{L}{3,9} \\d{4})";

    private static final String VERB =
            "(?:godkendte|vedtog|besluttede|behandlede|drøftede|tilsluttede sig|sendte|tiltrådte|udsatte|bevilgede|frigav|bad|ønskede|igangsatte|anmodede|opfordrede|nedsatte|afviste|anbefalede|besluttede sig)";

    private static final String ON = "(?:den |d\\. |på (?:sit |et )?møde(?:t)? (?:den |d\\. )?)";

    /** "Byrådet vedtog den 6. marts 2019", "Byrådet vedtog i december 2018". */
    private static final QuickPattern DECIDED_THEN =
            QuickPattern.compile(BODY + " " + VERB + "(?: \\p{L}+){0,2}? " + ON + DAY);

    /** "Byrådet har på møde den 6. marts 2019 vedtaget". */
    private static final QuickPattern HAS_DECIDED = QuickPattern.compile(
            BODY + " har (?:\\p{L}+ ){0,2}?" + ON + DAY
                    + " (?:\\p{L}+ ){0,2}?(?:godkendt|vedtaget|besluttet|behandlet|drøftet|tiltrådt|udsat|bevilget|anbefalet)(?!\\p{L})");

    private static final QuickPattern THEN_DECIDED =
            QuickPattern.compile("(?<!\\p{L})[Dd](?:en|\\.) " + DAY + " " + VERB + " " + BODY);

    private static final QuickPattern IN_MONTH =
            QuickPattern.compile(BODY + " " + VERB + " i (" + MonthNames.ANY + " \\d{4})");

    /** "På den baggrund vedtog Byrådet den 6. marts 2019", "I forliget besluttede Byrådet i december 2018". */
    private static final QuickPattern VERB_FIRST = QuickPattern.compile("\\b" + VERB + " " + BODY
            + " (?:(?:på (?:sit |et )?møde(?:t)? )?(?:den |d\\. )" + DAY + "|i (" + MonthNames.ANY + " \\d{4}))");

    private ReferenceLines() {}

    static void note(List<PaperLine> lines, ItemOutline outline, Optional<LocalDate> meeting) {
        boolean history = false;
        for (PaperLine line : lines) {
            if (line.mark().isEmpty() && Headings.line(line.text())) {
                history = Headings.kind(line.text())
                        .filter(SectionKind.HISTORY::equals)
                        .isPresent();
                continue;
            }
            if (history && line.text().length() < 400) {
                decided(line).ifPresent(outline.head()::addHistory);
            }
            if (!history) {
                told(line.text(), outline);
                meeting.ifPresent(day -> mentioned(line.text(), outline, day));
            }
            LawWords.in(line.text()).forEach(outline.head()::addLegalReferences);
        }
    }

    private static Optional<DecisionReference> decided(PaperLine line) {
        Matcher matcher = DECIDED.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Body> body = BodyWords.only(matcher.group(1));
        Optional<LocalDate> day = Danish.day(matcher.group(2));
        if (body.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DecisionReference.builder()
                .body(BodyWords.kinded(body.get().name()))
                .date(day)
                .itemNumber(matcher.group(3) == null ? "" : matcher.group(3))
                .title(matcher.group(4).length() < 4 || matcher.group(4).startsWith("(") ? "" : matcher.group(4))
                .build());
    }

    /** Decisions that a sentence tells of. */
    private static void told(String text, ItemOutline outline) {
        // Most lines tell of no decision and are done with here.
        if (text.length() > 6000 || !(text.contains(" 20") || text.contains(" 19"))) {
            return;
        }
        Matcher decided = DECIDED_THEN.matcher(text);
        while (decided.find()) {
            add(decided.group(1), Danish.day(decided.group(2)), Optional.empty(), outline);
        }
        Matcher has = HAS_DECIDED.matcher(text);
        while (has.find()) {
            add(has.group(1), Danish.day(has.group(2)), Optional.empty(), outline);
        }
        Matcher then = THEN_DECIDED.matcher(text);
        while (then.find()) {
            add(then.group(2), Danish.day(then.group(1)), Optional.empty(), outline);
        }
        Matcher first = VERB_FIRST.matcher(text);
        while (first.find()) {
            Optional<LocalDate> day = first.group(2) == null ? Optional.empty() : Danish.day(first.group(2));
            Optional<ImpreciseDate> dated =
                    first.group(3) == null ? Optional.empty() : Optional.of(ImpreciseDate.of(first.group(3)));
            add(first.group(1), day, dated, outline);
        }
        Matcher month = IN_MONTH.matcher(text);
        while (month.find()) {
            add(month.group(1), Optional.empty(), Optional.of(ImpreciseDate.of(month.group(2))), outline);
        }
    }

    /** Meetings before this one that a sentence names with body and day. */
    private static void mentioned(String text, ItemOutline outline, LocalDate meeting) {
        if (text.length() > 6000 || DecisionHeading.of(text).date().isPresent()) {
            return;
        }
        Matcher mentioned = MENTIONED.matcher(text);
        while (mentioned.find()) {
            Optional<LocalDate> day = Danish.day(mentioned.group(2));
            if (day.filter(each -> each.isBefore(meeting)).isPresent()) {
                add(mentioned.group(1), day, Optional.empty(), outline);
            }
        }
    }

    private static void add(String body, Optional<LocalDate> day, Optional<ImpreciseDate> dated, ItemOutline outline) {
        DecisionReference reference = DecisionReference.builder()
                .body(BodyWords.kinded(Character.toUpperCase(body.charAt(0)) + body.substring(1)))
                .date(day)
                .dated(dated)
                .build();
        boolean known = outline.head().build().history().stream()
                .anyMatch(each -> each.date().equals(day)
                        && each.dated().equals(dated)
                        && each.body().equals(reference.body()));
        if ((day.isPresent() || dated.isPresent()) && !known) {
            outline.head().addHistory(reference);
        }
    }
}
