package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of an organisation model: day, case number, and the office behind it. */
public final class OrganisationHead {

    private static final String DAY = "(\\d{1,2}\\. ?" + MonthNames.ANY + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})";

    private static final String NUMBER =
            "(\\d{2,4}[-/.]\\d{4,8}(?:-\\d{1,3})?|\\d{2}(?:\\.\\d{2}){1,2}-\\p{L}\\d{2}-\\d{1,4}-\\d{2})";

    /** "Dato Kommunaldirektøren 18. november 2015 2015-015826-4": labels and values as the columns of a letterhead fell out. */
    private static final QuickPattern LETTERHEAD = QuickPattern.compile(
            "\\bDato:? (?:(\\p{Lu}\\p{Ll}+(?:direktøren|chefen)) )?(?:d\\. |den )?" + DAY + "(?: " + NUMBER
                    + "(?![\\d/-]))?",
            Pattern.UNICODE_CASE);

    private static final QuickPattern MONTH_ALONE =
            QuickPattern.compile("^" + MonthNames.ANY + " \\d{4}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern DAY_ALONE = QuickPattern.compile(
            "^(?:Den |den |d\\. )?" + DAY + "(?:\\.?|,? (?:kl\\. )?\\d{1,2}[.:]\\d{2})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SHORT_MONTH = QuickPattern.compile(
            "(?<printed>(?<day>\\d{1,2})\\. (?<month>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\.? (?<year>\\d{4}))(?:,? (?:kl\\. )?\\d{1,2}[.:]\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    /** Who drew the paper up, and when: "Oplæg fra Direktionen 12. august 2010". */
    private static final QuickPattern DAY_BEHIND = QuickPattern.compile(
            "(?:(?:Oplæg|Notat|Forslag|Udkast|Revideret|Opdateret|Version|Publiceret|Offentliggjort)[^.:]{0,60}?(?<!møde den|møde)(?<!mødet den|mødet):?|(?:Høringsudgave|Høringsudkast|Udkast|Arbejdsudkast) - (?<version>version \\d{1,2}(?:\\.\\d)?) af) (?:den |d\\. )?(?<day>"
                    + DAY + ")(?: af (?<by>\\p{Lu}[\\p{L} &,-]{2,40}))?\\.?",
            Pattern.UNICODE_CASE);

    /** "Vestby - 30. marts 2020 kl. 07:00 Af Ida Holk": where and when a report was written. */
    private static final QuickPattern REPORTED = QuickPattern.compile(
            "^\\p{Lu}[\\p{L} -]{2,30}? [-\u2013] (?<day>" + DAY + ") kl\\. \\d{1,2}[.:]\\d{2}", Pattern.UNICODE_CASE);

    private static final QuickPattern PUBLISHED = QuickPattern.compile(
            "(?:Publiceret|Offentliggjort):? (?:den |d\\. )?" + DAY + "(?: af \\p{Lu}[\\p{L} &,-]{2,40})?\\.?",
            Pattern.UNICODE_CASE);

    /** At the top a day may stand before the title. */
    private static final QuickPattern DAY_FIRST = QuickPattern.compile(
            "^(?:Den |den |d\\. )?" + DAY + " (?=\\p{Lu})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CASE = QuickPattern.compile(
            "\\b(?:sagsnr|sagsnummer|journalnr|journal nr|j\\.nr|sag nr)\\.?:? ?" + NUMBER + "(?![\\d/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern DRAWN_UP = QuickPattern.compile(
            "\\b(?:[Uu]darbejdet|[Ss]krevet) af (?<body>\\p{Lu}[\\p{L}, &-]{4,60}?(?:forvaltningen|afdelingen|sekretariatet|direktionen|staben|centret))(?:,? (?:den|d\\.) (?<day>"
                    + DAY + "))?",
            Pattern.UNICODE_CASE);

    private static final QuickPattern SENDER = QuickPattern.compile(
            "^\\p{Lu}{3,}(?:-\\p{Lu}+)? KOMMUNE (?<body>\\p{Lu}\\p{Ll}[\\p{L}-]*(?: og \\p{Lu}\\p{L}+)?forvaltningen)\\b");

    private static final QuickPattern AUTHOR =
            QuickPattern.compile("(?:Af|Tekst|Skrevet af|Tekst af):? (?<name>\\p{Lu}[^,.:;]{4,40})");

    private static final QuickPattern DIAGRAM = QuickPattern.compile(
            "\\b(?:organisationsdiagram|organisationsplan|organisationsoversigt|organisationsstruktur|organisationen|organisation|administrativ struktur|ny struktur|forvaltningsstruktur|centerstruktur|organisering|er vi organiseret)\\b");

    private static final int FIRST = 20;

    private static final int LONGEST = 400;

    private OrganisationHead() {}

    /** Takes what the lines say of the paper itself: its day, its number, and who wrote it. */
    public static void read(List<String> lines, String title, OrganisationModelBuilder model) {
        boolean dated = model.build().dated().isPresent();
        boolean numbered = model.build().caseNumber().isPresent();
        for (String whole : lines.subList(0, Math.min(FIRST, lines.size()))) {
            String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            Matcher letterhead = LETTERHEAD.matcher(line);
            String bare = !title.isEmpty() && line.startsWith(title)
                    ? line.substring(title.length()).strip()
                    : line;
            Matcher alone = DAY_ALONE.matcher(bare);
            if (!dated && letterhead.find()) {
                dated = true;
                model.dated(ImpreciseDate.of(letterhead.group(2)));
                Optional.ofNullable(letterhead.group(1))
                        .ifPresent(office -> model.addAuthors(
                                Person.builder().office(Office.of(office)).build()));
                if (letterhead.group(3) != null) {
                    numbered = true;
                    model.caseNumber(CaseNumber.of(letterhead.group(3)));
                }
            } else if (!dated && SHORT_MONTH.matches(bare)) {
                dated = true;
                model.dated(shortMonth(bare));
            } else if (!dated && alone.matches()) {
                dated = true;
                model.dated(ImpreciseDate.of(alone.group(1)));
            } else if (!dated && MONTH_ALONE.matches(bare)) {
                dated = true;
                model.dated(ImpreciseDate.of(bare));
            }
            Matcher report = REPORTED.matcher(line);
            if (!dated && report.lookingAt()) {
                dated = true;
                model.dated(ImpreciseDate.of(report.group("day")));
            }
            Matcher behind = DAY_BEHIND.matcher(line);
            if (!dated && line.length() < 90 && behind.matches()) {
                dated = true;
                model.dated(ImpreciseDate.of(behind.group("day")));
                Optional.ofNullable(behind.group("version")).ifPresent(model::version);
                Optional.ofNullable(behind.group("by")).ifPresent(by -> published(by, model));
            }
            Matcher number = CASE.matcher(line);
            if (!numbered && number.find()) {
                numbered = true;
                model.caseNumber(CaseNumber.of(number.group(1)));
            }
        }
        issued(lines, dated, model);
    }

    /** "Publiceret 6. februar 2017 af Kommunikation": a person or a part of the administration. */
    private static void published(String by, OrganisationModelBuilder model) {
        Optional<Person> person = by.indexOf(' ') > 0 && !by.contains(" og ") && !by.contains("&")
                ? NameList.person(by)
                : Optional.empty();
        person.ifPresent(model::addAuthors);
        if (person.isEmpty() && model.build().issuedBy().isEmpty()) {
            model.issuedBy(Body.of(by));
        }
    }

    /** Who wrote a page, where a line says nothing else: "Af Ida Holk", "Skrevet af Ida Holk". */
    public static Optional<Person> author(String line) {
        Matcher author = AUTHOR.matcher(line);
        return line.length() < 60 && author.matches() ? NameList.person(author.group("name")) : Optional.empty();
    }

    /** Whether a line says a case number and nothing else. */
    public static boolean caseNumber(String line) {
        Matcher number = CASE.matcher(line);
        return line.length() < 60 && number.find() && line.length() - (number.end() - number.start()) < 3;
    }

    /** A day whose month is cut, as newspapers print it: "6. OKT 2011". */
    private static ImpreciseDate shortMonth(String text) {
        Matcher cut = SHORT_MONTH.matcher(text);
        String printed = cut.matches() ? cut.group("printed") : text;
        String month = cut.matches() ? cut.group("month").toLowerCase(Locale.ROOT) : "";
        String whole = MonthNames.DANISH.stream()
                .filter(each -> each.startsWith(month))
                .findFirst()
                .map(each -> cut.group("day") + ". " + each + " " + cut.group("year"))
                .orElse(printed);
        return ImpreciseDate.of(whole).withPrinted(printed);
    }

    /** Where the day ends with which a text begins; 0 without one. */
    public static int dayBefore(String text) {
        Matcher day = DAY_FIRST.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return day.find() && Character.isUpperCase(text.codePointAt(day.end())) ? day.end() : 0;
    }

    /** Whether a line says a day and nothing else, or when the page was published. */
    public static boolean day(String line) {
        return line.length() < 80 && PUBLISHED.matches(line)
                || line.length() < 40 && SHORT_MONTH.matches(line)
                || line.length() < 40 && DAY_ALONE.matches(line)
                || line.length() < 40 && MONTH_ALONE.matches(line);
    }

    /** Where the head ends in a line that begins with it: behind the title, and the day and number that follow it. */
    public static int end(String line, String title) {
        int end = line.indexOf(title) + title.length();
        String rest = line.substring(end, Math.min(line.length(), end + LONGEST));
        Matcher letterhead = LETTERHEAD.matcher(rest);
        return letterhead.find() && rest.substring(0, letterhead.start()).isBlank() ? end + letterhead.end() : end;
    }

    /** Whether a heading says that what stands below draws the organisation. */
    public static boolean diagram(String heading) {
        return DIAGRAM.find(FoldedWords.heading(heading));
    }

    private static void issued(List<String> lines, boolean dated, OrganisationModelBuilder model) {
        boolean issued = model.build().issuedBy().isPresent();
        boolean day = dated;
        for (String whole : lines) {
            String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            Matcher drawn = DRAWN_UP.matcher(line);
            Matcher sender = SENDER.matcher(line);
            if (!issued && sender.find()) {
                issued = true;
                model.issuedBy(Body.of(sender.group("body")));
            }
            if (!issued && drawn.find()) {
                issued = true;
                model.issuedBy(Body.of(drawn.group("body")));
                if (!day && drawn.group("day") != null) {
                    day = true;
                    model.dated(ImpreciseDate.of(drawn.group("day")));
                }
            }
        }
    }
}
