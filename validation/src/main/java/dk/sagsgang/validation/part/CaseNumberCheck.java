package dk.sagsgang.validation.part;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.Facet;
import dk.sagsgang.identifier.FacetPlan;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.KlePlan;
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at a case number, whichever document it stands in. */
public final class CaseNumberCheck {

    private static final Pattern LIKE_KLE = WordBounds.compile("\\s*\\d{2}\\.\\d{2}\\.\\d{2}\\b");

    /**
     * What some systems print is their own serial number and nothing else, or the groups of a region's journal, such as
     * 1-51-71-3321-08; what could be wrong with it cannot be told.
     */
    private static final Pattern SERIAL_ALONE =
            Pattern.compile("\\s*(?:\\d{4,9}|\\d-\\d{2}-\\d{2}-\\d{1,5}-\\d{2})\\s*");

    private static final Pattern DIGITS = Pattern.compile("\\p{N}+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private CaseNumberCheck() {}

    /** The description of a rule that asks for the {@link #form} of a case number. */
    public static RuleDescription formRule(String id) {
        return RuleDescription.of(id, Severity.WARNING)
                .withVariant("placeholder", Severity.ERROR)
                .withVariant("malformed", Severity.WARNING)
                .withVariant("unknown-scheme", Severity.INFO);
    }

    /** The description of a rule that asks whether a case number is in the {@link #plan}. */
    public static RuleDescription planRule(String id) {
        return RuleDescription.of(id, Severity.WARNING)
                .withVariant("subject", Severity.WARNING)
                .withVariant("facet", Severity.WARNING);
    }

    /**
     * Whether it is filled in and has a form in use: the variants {@code placeholder}, {@code malformed} and {@code
     * unknown-scheme}.
     *
     * @param whose what the sentence of a placeholder tells beside, such as the number of the item
     */
    public static void form(CaseNumber number, Place place, Findings findings, Argument... whose) {
        if (number.placeholder()) {
            findings.at(place, "placeholder", whose);
        } else if (strange(number)) {
            boolean almost = LIKE_KLE.matcher(number.printed()).lookingAt();
            findings.at(place, almost ? "malformed" : "unknown-scheme", Argument.identifier("case", number.printed()));
        }
    }

    /** Whether nothing can be told of its {@link #plan}: its KLE number and facet are there, or it has none. */
    public static boolean inPlan(CaseNumber number) {
        Optional<KleNumber> kle = number.kle();
        return kle.isEmpty()
                || KlePlan.bundled().contains(kle.get())
                        && number.facet()
                                .filter(facet -> !FacetPlan.bundled().contains(facet))
                                .isEmpty();
    }

    /**
     * The form of a number that is of no known scheme, the same for all numbers of that form: "00/" for "14/" and for "2015/".
     * Empty for any other number.
     */
    public static Optional<String> unknownForm(CaseNumber number) {
        boolean unknown = strange(number)
                && !number.placeholder()
                && !LIKE_KLE.matcher(number.printed()).lookingAt();
        return unknown
                ? Optional.of(LETTERS.matcher(DIGITS.matcher(number.normal()).replaceAll("00"))
                        .replaceAll("aa"))
                : Optional.empty();
    }

    private static boolean strange(CaseNumber number) {
        return !number.wellFormed() && !SERIAL_ALONE.matcher(number.printed()).matches();
    }

    /** Whether its KLE number and facet are in the plan: the variants {@code subject} and {@code facet}. */
    public static void plan(CaseNumber number, Place place, Findings findings) {
        Optional<KleNumber> kle = number.kle();
        if (kle.isEmpty()) {
            return;
        }
        if (!KlePlan.bundled().contains(kle.get()) && !perhapsOfAnOlderPlan(number, kle.get())) {
            findings.at(place, "subject", Argument.identifier("kle", kle.get().printed()));
        }
        Optional<Facet> facet = number.facet();
        if (facet.isPresent() && !FacetPlan.bundled().contains(facet.get())) {
            findings.at(place, "facet", Argument.identifier("facet", facet.get().printed()));
        }
    }

    /** Whether the case is older than the plan and its group is known: subjects are taken out of the plan as years go by. */
    private static boolean perhapsOfAnOlderPlan(CaseNumber number, KleNumber kle) {
        KlePlan plan = KlePlan.bundled();
        return number.year().filter(year -> year < plan.date().getYear()).isPresent()
                && kle.group().filter(plan::contains).isPresent();
    }

    /** Whether the year in it is not after that of a day on which the case was treated. */
    public static void year(CaseNumber number, LocalDate day, Place place, Findings findings) {
        Optional<Integer> opened = number.year();
        if (opened.isPresent() && opened.get() > day.getYear()) {
            findings.at(place, Argument.mark("opened", opened.get().toString()), Argument.date("day", day));
        }
    }
}
