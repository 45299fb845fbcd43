package dk.sagsgang.exchange.paper.organisation.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when an organisation is in force. Words that say so ("træder i kraft", "med virkning fra") count first, then a heading that ends
 * in such a day, then a sentence that begins with it: "Fra den 1. november ser forvaltningen anderledes ud". Of several with the same
 * weight the first that names its year is taken.
 */
public final class InForce {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String FIRST = "første";

    private static final String DAY = "(?:\\d{1,2}\\. ?" + MonthNames.ANY + "(?: \\d{4})?+|" + FIRST + " "
            + MonthNames.ANY + "(?: \\d{4})?+|\\d{1,2}[-./]\\d{1,2}[-./ ] ?\\d{4})(?![\\d-])";

    private static final String FROM = "(?:(?:fra og med|fra|pr\\.) )?(?:(?:den|d\\.) )?";

    private static final QuickPattern SAID = QuickPattern.compile(
            "(?<![\\p{L}-])(?:(?:træder|trådte|træde|trådt) i kraft|gælder|gældende|gennemføres|virkning|ikrafttræden|i funktion|en realitet|går i luften|er på plads)(?: nu| først| allerede)?:? (?<day>"
                    + FROM + DAY + ")(?!:)",
            FLAGS);

    /** "Centret etableres den 1. januar 2014." */
    private static final QuickPattern ESTABLISHED = QuickPattern.compile(
            "(?:^|(?<=[.] ))"
                    + "(?-i:Centret|Centeret|Afdelingen|Forvaltningen|Sektionen|Området|Enheden|Sekretariatet)"
                    + " (?:etableres|oprettes|dannes|begynder|starter) (?<day>" + FROM + DAY + ")",
            FLAGS);

    /** "Forvaltningsstrukturen bliver ændret fra 1. januar 2022." */
    private static final QuickPattern CHANGES = QuickPattern.compile(
            "(?<!politiske )(?<!udvalgs)(?:struktur|organis)\\p{L}*(?: i \\p{Lu}[^.:;]{2,40}?)? (?:(?:bliver|er|vil blive) (?:ændret|justeret|omlagt|indført)|ændres|justeres|omlægges|indføres) (?<day>(?:fra og med|fra|pr\\.) (?:den )?"
                    + DAY + ")",
            FLAGS);

    /** A step of a plan: "1. september 2024: Den nye organisation træder i kraft". */
    private static final QuickPattern PLANNED = QuickPattern.compile(
            "(?<day>" + DAY
                    + ")(?::|\\t| [-\u2013]| (?=(?-i:\\p{Lu}))) ?[^.:]{0,60}(?:organis|struktur|ændring|forvaltning|planen|modellen|(?:nye|ny) kommune)[^.:]{0,40}(?:træder i kraft|begynder|gælder|er en realitet|er på plads|starter|går i luften|er i drift|ser dagens lys)\\b.*",
            FLAGS);

    /** "Organisationsdiagram pr. 1. januar 2022", "Fordelingen af ansvar fra 1. maj 2012:". */
    private static final QuickPattern HEADED = QuickPattern.compile(
            "[^.:]{0,60}?(?:organis|ansvar|struktur|fordeling)[^.:]{0,60}? (?<day>(?:fra|pr\\.) (?:den )?" + DAY
                    + "):?",
            FLAGS);

    /** "Den 2. maj får kommunen ny struktur." */
    private static final QuickPattern BEGINNING = QuickPattern.compile(
            "(?<day>(?:(?:Fra(?: og med)?(?: den)?|Pr\\.|Den) )?" + DAY
                    + ") (?:får|ser|består|er|bliver|har|overgår|samles|ændres|organiseres|indføres|indfører)(?![\\p{L}-])(?=[^.]*(?:[Kk]ommune|[Oo]rganis|struktur|forvaltning|[Aa]dministration)).*",
            Pattern.UNICODE_CASE);

    /** "Ballerup Kommune vil fra 1. september bestå af fem centre." */
    private static final QuickPattern WITHIN = QuickPattern.compile(
            "^[^.:;]{0,60}(?:[Kk]ommunen?|[Oo]rganis\\p{L}+|[Aa]dministrationen|[Ff]orvaltningen) (?:får|vil|består|skal|har) (?<day>(?:fra(?: den)?|pr\\.) "
                    + DAY + ") (?=[^.]{0,40}(?:bestå|centre|forvaltninger|afdelinger|områder|struktur|organis))",
            Pattern.UNICODE_CASE);

    /** The place in capitals that begins a report. */
    private static final QuickPattern DATELINE = QuickPattern.compile("^[A-ZÆØÅ-]{3,30}: ");

    /** What such words go before was in force once: "Da kommunen skulle deles med virkning fra 1. januar 2018". */
    private static final QuickPattern PAST =
            QuickPattern.compile("(?<![\\p{L}-])(?:skulle|i sin tid|dengang|blev|var)(?![\\p{L}-])[^.]*$", FLAGS);

    /** A verb of what is to come; "gælder" and "består" are said of what has begun as well. */
    private static final QuickPattern COMING = QuickPattern.compile(
            "(?<![\\p{L}-])(?:træder?|går|gennemføres|begynder|starter|får|overgår|samles|ændres|indføres|vil)(?![\\p{L}-])",
            FLAGS);

    private static final QuickPattern CAME = QuickPattern.compile("(?<![\\p{L}-])(?:trådte|trådt)(?![\\p{L}-])", FLAGS);

    /** So many days a page may stand with the words in which it told what was to come. */
    private static final int SLACK = 30;

    /** The day alone is kept: "fra den 1. maj 2012" begins on "1. maj 2012". */
    private static final QuickPattern PREPOSITION = QuickPattern.compile(
            "^(?:(?:fra og med|fra|pr\\.) )?(?:(?:den|d\\.) )?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern YEAR = QuickPattern.compile("\\d{4}$");

    private static final int LONGEST = 2000;

    private InForce() {}

    /**
     * The day from which it is in force; empty where no line says one.
     *
     * @param dated the day of the paper, for a day that names no year
     */
    public static Optional<ImpreciseDate> of(List<String> lines, Optional<LocalDate> dated) {
        List<Told> said = new ArrayList<>();
        List<Told> headed = new ArrayList<>();
        List<Told> beginning = new ArrayList<>();
        for (String whole : lines) {
            String line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            Matcher planned = PLANNED.matcher(line);
            Matcher force = SAID.matcher(line);
            Matcher heading = HEADED.matcher(line);
            Matcher changes = CHANGES.matcher(line);
            Matcher established = ESTABLISHED.matcher(line);
            if (planned.matches()) {
                said.add(new Told(planned.group("day"), planned.group()));
            } else if (force.find() && !PAST.find(line.substring(0, force.start()))) {
                said.add(new Told(force.group("day"), force.group()));
            } else if (established.find()) {
                said.add(new Told(established.group("day"), established.group()));
            } else if (changes.find()) {
                said.add(new Told(changes.group("day"), changes.group()));
            } else if (heading.matches()) {
                headed.add(new Told(heading.group("day"), ""));
            }
            for (String sentence : Sentences.of(line)) {
                String bare = DATELINE.matcher(sentence.strip()).replaceFirst("");
                Matcher begins = BEGINNING.matcher(bare);
                Matcher within = WITHIN.matcher(bare);
                if (within.find()) {
                    beginning.add(new Told(within.group("day"), within.group()));
                } else if (begins.matches()) {
                    beginning.add(new Told(begins.group("day"), begins.group()));
                }
            }
        }
        return best(said).or(() -> best(headed)).or(() -> best(beginning)).map(told -> date(told, dated));
    }

    /**
     * A day that is told.
     *
     * @param day the day as printed
     * @param words the words around it, whose verb tells whether it was or is to come; empty where they tell neither
     */
    private record Told(String day, String words) {}

    private static Optional<Told> best(List<Told> days) {
        return days.stream()
                .filter(told -> YEAR.find(told.day()))
                .findFirst()
                .or(() -> days.stream().findFirst());
    }

    /** "fra" tells a beginning, which the day already is here, and no time without an end. */
    private static ImpreciseDate date(Told told, Optional<LocalDate> dated) {
        String printed = told.day();
        String bare = printed.replaceFirst("^(?i:fra og med|fra) ", "").replace(FIRST + " ", "1. ");
        ImpreciseDate date = dated.isPresent() && !YEAR.find(printed)
                ? near(bare, told.words(), dated.get())
                : ImpreciseDate.of(bare);
        return date.withPrinted(PREPOSITION.matcher(printed).replaceFirst(""));
    }

    /** A day without a year is of that of the paper; what is to come is behind the paper, and what has come before it. */
    private static ImpreciseDate near(String day, String words, LocalDate dated) {
        ImpreciseDate same = ImpreciseDate.of(day, dated.getYear());
        Optional<LocalDate> first = same.earliest();
        if (first.filter(each -> each.isBefore(dated.minusDays(SLACK))).isPresent() && COMING.find(words)) {
            return ImpreciseDate.of(day, dated.getYear() + 1);
        }
        if (first.filter(each -> each.isAfter(dated)).isPresent() && CAME.find(words)) {
            return ImpreciseDate.of(day, dated.getYear() - 1);
        }
        return same;
    }
}
