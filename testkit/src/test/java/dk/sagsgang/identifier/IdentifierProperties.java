package dk.sagsgang.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sagsgang.testkit.value.Identifiers;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifierProperties {

    @Property
    void wellFormedCaseNumbersReadBack(@ForAll("wellFormedCaseNumbers") CaseNumber number) {
        assertThat(CaseNumber.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void caseNumbersAreOfTheSchemeTheyWereMadeIn(@ForAll CaseNumberScheme scheme, @ForAll("serials") int sample) {
        List<CaseNumber> numbers =
                Identifiers.caseNumber(scheme).sampleStream().limit(sample).toList();
        assertThat(numbers).allSatisfy(number -> assertThat(number.scheme()).contains(scheme));
    }

    @Provide
    Arbitrary<Integer> serials() {
        return Arbitraries.integers().between(1, 5);
    }

    @Property
    void malformedCaseNumbersAreKeptAndNotParsed(@ForAll("malformedCaseNumbers") CaseNumber number) {
        assertThat(number.scheme()).isEmpty();
        assertThat(number.kle()).isEmpty();
        assertThat(number.year()).isEmpty();
        assertThatThrownBy(() -> CaseNumber.parse(number.printed())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void spaceAroundAnIdentifierChangesNothing(
            @ForAll("wellFormedCaseNumbers") CaseNumber number,
            @ForAll("validCvrs") Cvr cvr,
            @ForAll("knownKleNumbers") KleNumber kle,
            @ForAll("spaces") String before,
            @ForAll("spaces") String after) {
        CaseNumber spaced = CaseNumber.of(before + number + after);
        assertThat(spaced.sameAs(number)).isTrue();
        assertThat(spaced.scheme()).isEqualTo(number.scheme());
        assertThat(spaced.kle()).isEqualTo(number.kle());
        assertThat(spaced.facet()).isEqualTo(number.facet());
        assertThat(spaced.year()).isEqualTo(number.year());
        assertThat(spaced.municipality()).isEqualTo(number.municipality());
        assertThat(Cvr.of(before + cvr + after).sameAs(cvr)).isTrue();
        assertThat(KlePlan.bundled().title(KleNumber.of(before + kle + after)))
                .isEqualTo(KlePlan.bundled().title(kle));
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", "\u00A0", "\t ", "\u2003");
    }

    @Property
    void aCaseNumberSaysTheYearItEndsOrBeginsWith(@ForAll("wellFormedCaseNumbers") CaseNumber number) {
        Assume.that(number.scheme()
                .filter(CaseNumberScheme.KLE_FACET_SERIAL::equals)
                .isEmpty());
        int year = number.year().orElseThrow();
        assertThat(number.printed()).contains(Integer.toString(year % 100 + 100).substring(1));
        // A GetOrganized number has whatever four digits stand there.
        if (number.scheme().orElseThrow() != CaseNumberScheme.GET_ORGANIZED) {
            assertThat(year).isBetween(1970, 2069);
        }
    }

    @Property
    void noCaseNumberIsBothWellFormedAndAPlaceholder(@ForAll("caseNumbers") CaseNumber number) {
        assertThat(number.wellFormed() && number.placeholder()).isFalse();
    }

    @Property
    void identifiersReadBack(
            @ForAll("wellFormedKleNumbers") KleNumber kle,
            @ForAll("wellFormedFacets") Facet facet,
            @ForAll("validCvrs") Cvr cvr,
            @ForAll("municipalityCodes") MunicipalityCode code) {
        assertThat(KleNumber.parse(kle.toString())).isEqualTo(kle);
        assertThat(Facet.parse(facet.toString())).isEqualTo(facet);
        assertThat(Cvr.parse(cvr.toString())).isEqualTo(cvr);
        assertThat(MunicipalityCode.parse(code.toString())).isEqualTo(code);
    }

    @Property
    void whateverIsPrintedIsKept(@ForAll String printed) {
        assertThat(CaseNumber.of(printed)).hasToString(printed);
        assertThat(KleNumber.of(printed)).hasToString(printed);
        assertThat(Facet.of(printed)).hasToString(printed);
        assertThat(Cvr.of(printed)).hasToString(printed);
        assertThat(MunicipalityCode.of(printed)).hasToString(printed);
    }

    @Property
    void identifiersAnswerForWhateverIsPrinted(@ForAll String printed) {
        CaseNumber number = CaseNumber.of(printed);
        assertThat(number.wellFormed()).isEqualTo(number.year().isPresent());
        assertThat(number.placeholder() && number.wellFormed()).isFalse();
        assertThat(KleNumber.of(printed).wellFormed())
                .isEqualTo(KleNumber.of(printed).mainGroup().isPresent());
        assertThat(Facet.of(printed).wellFormed())
                .isEqualTo(Facet.of(printed).category().isPresent());
        assertThat(Cvr.of(printed).wellFormed())
                .isEqualTo(Cvr.of(printed).digits().isPresent());
        MunicipalityCode code = MunicipalityCode.of(printed);
        assertThat(code.known()).isEqualTo(code.name().isPresent());
        assertThat(code.known() && !code.wellFormed()).isFalse();
    }

    @Property
    void aNumberOfThePlanStandsBelowItsParent(@ForAll("knownKleNumbers") KleNumber number) {
        KlePlan plan = KlePlan.bundled();
        assertThat(plan.contains(number)).isTrue();
        assertThat(plan.parent(number)).isEqualTo(number.parent());
        if (number.parent().isPresent()) {
            assertThat(plan.children(number.parent().get())).contains(number);
            assertThat(number.printed()).startsWith(number.parent().get().printed() + ".");
        } else {
            assertThat(plan.mainGroups()).contains(number);
        }
    }

    @Property
    void theChainOfParentsEndsAtTheMainGroup(@ForAll("wellFormedKleNumbers") KleNumber number) {
        KleNumber top = number;
        for (int level = number.level().orElseThrow().number(); level > 1; level--) {
            top = top.parent().orElseThrow();
        }
        assertThat(top.parent()).isEmpty();
        assertThat(number.mainGroup()).contains(top);
    }

    @Property
    void knownFacetsHaveATitleInTheirCategory(@ForAll("knownFacets") Facet facet) {
        FacetPlan plan = FacetPlan.bundled();
        assertThat(plan.title(facet)).isPresent();
        assertThat(plan.facets(facet.category().orElseThrow())).contains(facet);
    }

    @Property
    void validCvrNumbersCheckOutAndOthersDoNot(@ForAll("validCvrs") Cvr valid, @ForAll("wrongCvrs") Cvr wrong) {
        assertThat(valid.checksOut()).isTrue();
        assertThat(wrong.wellFormed()).isTrue();
        assertThat(wrong.checksOut()).isFalse();
    }

    @Property
    void everySlipOfOneDigitOfACvrNumberShows(
            @ForAll("validCvrs") Cvr cvr, @ForAll("eighths") int place, @ForAll("digits") int digit) {
        String digits = cvr.digits().orElseThrow();
        String slip = digits.substring(0, place) + digit + digits.substring(place + 1);
        assertThat(Cvr.of(slip).checksOut()).isEqualTo(slip.equals(digits));
    }

    @Property
    void everySwapOfNeighbouringDigitsOfACvrNumberShowsButInTheFirstPlace(
            @ForAll("validCvrs") Cvr cvr, @ForAll("sixths") int place) {
        String digits = cvr.digits().orElseThrow();
        String swapped = digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
        assertThat(Cvr.of(swapped).checksOut()).isEqualTo(swapped.equals(digits));
    }

    @Provide
    Arbitrary<Integer> eighths() {
        return Arbitraries.integers().between(0, 7);
    }

    @Provide
    Arbitrary<Integer> sixths() {
        return Arbitraries.integers().between(0, 6);
    }

    @Provide
    Arbitrary<Integer> digits() {
        return Arbitraries.integers().between(0, 9);
    }

    @Property
    void sameAsDoesNotDependOnWhoIsAsked(
            @ForAll("caseNumbers") CaseNumber one,
            @ForAll("caseNumbers") CaseNumber other,
            @ForAll("cvrs") Cvr cvr,
            @ForAll("cvrs") Cvr otherCvr) {
        assertThat(one.sameAs(other)).isEqualTo(other.sameAs(one));
        assertThat(one.sameAs(one)).isTrue();
        assertThat(cvr.sameAs(otherCvr)).isEqualTo(otherCvr.sameAs(cvr));
        assertThat(cvr.sameAs(cvr)).isTrue();
    }

    @Property
    void externalIdsAgreeWhoeverIsAsked(
            @ForAll("externalIds") List<ExternalId> ours, @ForAll("externalIds") List<ExternalId> theirs) {
        assertThat(ExternalId.same(ours, theirs)).isEqualTo(ExternalId.same(theirs, ours));
    }

    @Provide
    Arbitrary<List<ExternalId>> externalIds() {
        Arbitrary<String> system = Arbitraries.of("sbsys", "acadre");
        Arbitrary<String> value = Arbitraries.of("1", "2");
        return net.jqwik.api.Combinators.combine(system, value)
                .as(ExternalId::of)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<CaseNumber> caseNumbers() {
        return Identifiers.anyCaseNumber();
    }

    @Provide
    Arbitrary<CaseNumber> wellFormedCaseNumbers() {
        return Identifiers.wellFormedCaseNumber();
    }

    @Provide
    Arbitrary<CaseNumber> malformedCaseNumbers() {
        return Identifiers.malformedCaseNumber();
    }

    @Provide
    Arbitrary<KleNumber> knownKleNumbers() {
        return Identifiers.knownKleNumber();
    }

    @Provide
    Arbitrary<KleNumber> wellFormedKleNumbers() {
        return Identifiers.wellFormedKleNumber();
    }

    @Provide
    Arbitrary<Facet> knownFacets() {
        return Identifiers.knownFacet();
    }

    @Provide
    Arbitrary<Facet> wellFormedFacets() {
        return Identifiers.wellFormedFacet();
    }

    @Provide
    Arbitrary<Cvr> cvrs() {
        return Identifiers.anyCvr();
    }

    @Provide
    Arbitrary<Cvr> validCvrs() {
        return Identifiers.validCvr();
    }

    @Provide
    Arbitrary<Cvr> wrongCvrs() {
        return Identifiers.cvrWithWrongCheckDigit();
    }

    @Provide
    Arbitrary<MunicipalityCode> municipalityCodes() {
        return Identifiers.knownMunicipalityCode();
    }
}
