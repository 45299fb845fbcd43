package dk.sagsgang.testkit.value;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.identifier.Facet;
import dk.sagsgang.identifier.FacetCategory;
import dk.sagsgang.identifier.FacetPlan;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.KlePlan;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.testkit.arbitrary.Mix;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Identifiers: well-formed and known ones, malformed ones, and both mixed.
 *
 * <p>{@code Identifiers.wellFormedCaseNumber()} draws {@code 27.00.00-P05-2-16} and numbers of the other schemes.
 */
public final class Identifiers {

    private static final KlePlan KLE = KlePlan.bundled();
    private static final FacetPlan FACETS = FacetPlan.bundled();
    private static final List<KleNumber> KLE_NUMBERS =
            KLE.mainGroups().stream().flatMap(Identifiers::withThoseBelow).toList();
    private static final List<KleNumber> SUBJECTS = KLE_NUMBERS.stream()
            .filter(number -> number.printed().length() == 8)
            .toList();
    private static final List<Facet> KNOWN_FACETS = Arrays.stream(FacetCategory.values())
            .flatMap(category -> FACETS.facets(category).stream())
            .toList();

    private Identifiers() {}

    private static Stream<KleNumber> withThoseBelow(KleNumber number) {
        return Stream.concat(Stream.of(number), KLE.children(number).stream().flatMap(Identifiers::withThoseBelow));
    }

    /** Any case number (sagsnummer): well-formed, malformed, or the placeholder of a template; it may be blank. */
    public static Arbitrary<CaseNumber> anyCaseNumber() {
        return Mix.frequencyOf(
                        Tuple.of(5, wellFormedCaseNumber()),
                        Tuple.of(1, caseNumberOutsideThePlan()),
                        Tuple.of(2, malformedCaseNumber()),
                        Tuple.of(1, placeholder()),
                        Tuple.of(1, Texts.anyText().map(CaseNumber::of)))
                .withoutEdgeCases();
    }

    /** A case number in one of the known schemes; its KLE number and facet are in the plan. */
    public static Arbitrary<CaseNumber> wellFormedCaseNumber() {
        return Mix.oneOf(Arrays.stream(CaseNumberScheme.values())
                        .map(Identifiers::caseNumber)
                        .toList())
                .withoutEdgeCases();
    }

    /** A case number in this scheme, such as 27.00.00-P05-1-16 in {@link CaseNumberScheme#KLE_FACET}. */
    public static Arbitrary<CaseNumber> caseNumber(CaseNumberScheme scheme) {
        Arbitrary<String> number = switch (scheme) {
            case KLE_FACET ->
                Combinators.combine(knownSubject(), knownFacet(), digits(1, 6), digits(2, 2))
                        .as((kle, facet, serial, year) -> kle + "-" + facet + "-" + serial + "-" + year);
            case KLE_FACET_SERIAL ->
                Combinators.combine(knownSubject(), knownFacet(), digits(4, 4))
                        .as((kle, facet, serial) -> kle + facet.printed() + "-" + serial);
            case YEAR_SERIAL -> joined("/", digits(2, 2), digits(1, 6));
            case LONG_YEAR_SERIAL -> joined("-", longYear(), digits(1, 7));
            // A month that there is not, so that no serial can be taken for a date of birth.
            case SERIAL_LONG_YEAR ->
                joined("-", digits(5, 5).map(serial -> serial.substring(0, 2) + "9" + serial.substring(2)), longYear());
            case MUNICIPALITY_YEAR_SERIAL ->
                joined(
                        "-",
                        Arbitraries.of(MunicipalityCode.all()).map(MunicipalityCode::printed),
                        longYear(),
                        digits(1, 8));
            case GET_ORGANIZED -> joined("-", capitals(3, 3), digits(4, 4), digits(5, 6));
            case BODY_SERIAL ->
                Combinators.combine(capitals(2, 5), digits(1, 5), longYear())
                        .as((body, serial, year) -> body + " " + serial + "/" + year);
        };
        return number.map(CaseNumber::of).withoutEdgeCases();
    }

    /** A case number with a KLE number or facet that the plan may not have, such as 00.00.00-P19-1-11. */
    public static Arbitrary<CaseNumber> caseNumberOutsideThePlan() {
        return Combinators.combine(
                        Mix.mostly(
                                Arbitraries.of("00.00.00", "99.99.99"),
                                knownSubject().map(KleNumber::printed)),
                        wellFormedFacet(),
                        digits(1, 6),
                        digits(2, 2))
                .as((kle, facet, serial, year) -> CaseNumber.of(kle + "-" + facet + "-" + serial + "-" + year))
                .withoutEdgeCases();
    }

    /** Something printed as a case number that is in no known scheme and no template's placeholder either. */
    public static Arbitrary<CaseNumber> malformedCaseNumber() {
        Arbitrary<String> broken = Combinators.combine(
                        wellFormedCaseNumber(), Arbitraries.integers().between(0, 5))
                .as((number, way) -> broken(number.printed(), way));
        Arbitrary<String> strange = Arbitraries.of(
                "27.00.00-B05-1-16", "00.00.00.P19", "999-2016-89665", "sag 12", "12/1234567", "1899-12", "-", "½");
        return Mix.frequencyOf(Tuple.of(3, broken), Tuple.of(1, strange))
                .map(CaseNumber::of)
                .filter(number -> !number.wellFormed() && !number.placeholder())
                .withoutEdgeCases();
    }

    private static String broken(String number, int way) {
        return switch (way) {
            case 0 -> number + "-";
            case 1 -> number.toLowerCase(Locale.ROOT) + "a";
            case 2 -> number.replace('-', '_').replace('/', '_');
            case 3 -> number + "/" + number;
            case 4 -> number.substring(0, 1) + " " + number.substring(1);
            default -> "nr" + number;
        };
    }

    private static Arbitrary<CaseNumber> placeholder() {
        return Arbitraries.of("xx.xx.xx-P20-xx-xx", "13/____", "[sagsnr.]", "20xx-xxxxx", "....", "EMN-20xx-??????")
                .map(CaseNumber::of);
    }

    /** Any KLE number (KLE-nummer): in the plan, well-formed but unknown, or malformed. */
    public static Arbitrary<KleNumber> anyKleNumber() {
        return Mix.frequencyOf(
                        Tuple.of(3, knownKleNumber()),
                        Tuple.of(2, wellFormedKleNumber()),
                        Tuple.of(1, Texts.anyText().map(KleNumber::of)))
                .withoutEdgeCases();
    }

    /** A KLE number of any level that is in the bundled plan. */
    public static Arbitrary<KleNumber> knownKleNumber() {
        return Arbitraries.of(KLE_NUMBERS);
    }

    /** A KLE number of the lowest level that is in the bundled plan, such as 27.00.00 (emne). */
    public static Arbitrary<KleNumber> knownSubject() {
        return Arbitraries.of(SUBJECTS);
    }

    /** One to three times two digits; the plan need not have it. */
    public static Arbitrary<KleNumber> wellFormedKleNumber() {
        return digits(2, 2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> KleNumber.of(String.join(".", parts)))
                .withoutEdgeCases();
    }

    /** Any facet (handlingsfacet): in the plan, well-formed but unknown, or malformed. */
    public static Arbitrary<Facet> anyFacet() {
        return Mix.frequencyOf(
                        Tuple.of(3, knownFacet()),
                        Tuple.of(2, wellFormedFacet()),
                        Tuple.of(1, Texts.anyText().map(Facet::of)))
                .withoutEdgeCases();
    }

    /** A facet that is in the bundled plan, such as P19. */
    public static Arbitrary<Facet> knownFacet() {
        return Arbitraries.of(KNOWN_FACETS);
    }

    /** A category's letter and two digits; the plan need not have it. */
    public static Arbitrary<Facet> wellFormedFacet() {
        return Combinators.combine(Arbitraries.of(FacetCategory.class), digits(2, 2))
                .as((category, number) -> Facet.of(category.letter() + number))
                .withoutEdgeCases();
    }

    /** Any CVR number: valid, with a wrong check digit, or malformed. */
    public static Arbitrary<Cvr> anyCvr() {
        return Mix.frequencyOf(
                        Tuple.of(3, validCvr()),
                        Tuple.of(1, cvrWithWrongCheckDigit()),
                        Tuple.of(1, Texts.anyText().map(Cvr::of)))
                .withoutEdgeCases();
    }

    /** A CVR number whose check digit is right, in one of the forms in use. */
    public static Arbitrary<Cvr> validCvr() {
        return Combinators.combine(
                        digits(7, 7)
                                .filter(seven -> checkDigit(seven) < 10 && !seven.equals("0000000"))
                                .map(seven -> seven + checkDigit(seven)),
                        Arbitraries.of("", "DK", "DK-", "DK "),
                        Mix.chance(30))
                .as((number, country, spaced) -> Cvr.of(country + (spaced ? inPairs(number) : number)))
                .withoutEdgeCases();
    }

    /** Eight digits that no enterprise has, since the last of them does not fit the others. */
    public static Arbitrary<Cvr> cvrWithWrongCheckDigit() {
        return Combinators.combine(digits(7, 7), Arbitraries.integers().between(0, 9))
                .filter((seven, last) -> checkDigit(seven) != last)
                .as((seven, last) -> Cvr.of(seven + last))
                .withoutEdgeCases();
    }

    /** The digit that makes the weighted sum a multiple of 11; 10 where no digit does. */
    private static int checkDigit(String seven) {
        int[] weights = {2, 7, 6, 5, 4, 3, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(seven.charAt(i), 10);
        }
        return (11 - sum % 11) % 11;
    }

    private static String inPairs(String number) {
        return String.join(
                " ", number.substring(0, 2), number.substring(2, 4), number.substring(4, 6), number.substring(6));
    }

    /** Any municipality code (kommunekode): known, unknown or malformed. */
    public static Arbitrary<MunicipalityCode> anyMunicipalityCode() {
        return Mix.frequencyOf(
                        Tuple.of(3, knownMunicipalityCode()),
                        Tuple.of(1, digits(3, 3).map(MunicipalityCode::of)),
                        Tuple.of(1, Texts.anyText().map(MunicipalityCode::of)))
                .withoutEdgeCases();
    }

    /** The code of one of the 98 municipalities. */
    public static Arbitrary<MunicipalityCode> knownMunicipalityCode() {
        return Arbitraries.of(MunicipalityCode.all());
    }

    /** Any id in another system (eksternt id); system and value may be blank. */
    public static Arbitrary<ExternalId> anyExternalId() {
        Arbitrary<ExternalId> odd = Combinators.combine(Arbitraries.of("sbsys", "acadre", "", "x"), Texts.anyText())
                .as(ExternalId::of);
        return Mix.mostly(externalId(), odd).withoutEdgeCases();
    }

    /** An id in one of the known systems, of the form that the system gives its ids. */
    public static Arbitrary<ExternalId> externalId() {
        Arbitrary<ExternalId> uuids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> ExternalId.of(ExternalId.OIO_UUID, new UUID(high, low).toString()));
        return Mix.oneOf(
                        uuids,
                        digits(1, 8).map(number -> ExternalId.of(ExternalId.SBSYS, number)),
                        digits(1, 8).map(number -> ExternalId.of(ExternalId.ACADRE, number)),
                        digits(1, 3).map(number -> ExternalId.of(ExternalId.FIRST_AGENDA, "agenda-" + number)))
                .withoutEdgeCases();
    }

    /**
     * Something of the form of a CPR number, with a real date of birth and a dash, for the rules that look for such.
     *
     * <p>All of them say that somebody was born from 1858 to 1899, so nobody alive has one.
     */
    public static Arbitrary<String> inventedCprNumber() {
        LocalDate first = LocalDate.of(1858, 1, 1);
        int days = (int) (LocalDate.of(1900, 1, 1).toEpochDay() - first.toEpochDay());
        return Combinators.combine(
                        Arbitraries.integers().between(0, days - 1),
                        Arbitraries.integers().between(5000, 8999))
                .as((day, serial) -> String.format(Locale.ROOT, "%1$td%1$tm%1$ty-%2$d", first.plusDays(day), serial))
                .withoutEdgeCases();
    }

    private static Arbitrary<String> longYear() {
        return Arbitraries.integers().between(1970, 2040).map(year -> Integer.toString(year));
    }

    private static Arbitrary<String> capitals(int least, int most) {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars('Æ', 'Ø', 'Å')
                .ofMinLength(least)
                .ofMaxLength(most)
                .withoutEdgeCases();
    }

    private static Arbitrary<String> digits(int least, int most) {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(least)
                .ofMaxLength(most)
                .withoutEdgeCases();
    }

    @SafeVarargs
    private static Arbitrary<String> joined(String between, Arbitrary<String>... parts) {
        return Combinators.combine(List.of(parts)).as(words -> String.join(between, words));
    }
}
