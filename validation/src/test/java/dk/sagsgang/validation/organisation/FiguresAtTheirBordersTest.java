package dk.sagsgang.validation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.structure.StructureCheck;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ORG-012, ORG-015, ORG-016 and ORG-023 at the figures where they begin to speak. */
@Tag("once")
class FiguresAtTheirBordersTest {

    private static final DocumentValidator RULES = DocumentValidator.with(Profile.DENMARK, StructureCheck.none());

    private static final OrganisationUnit TOP = OrganisationUnit.builder()
            .key("top")
            .name("Socialafdelingen")
            .kind(UnitKind.DEPARTMENT)
            .build();

    @Test
    void nothingCanBeAShareOfNothing() {
        assertThat(found(budget("0", "0", "13"))).isEmpty();
    }

    @Test
    void nothingBoughtIsNoShareAboveZero() {
        assertThat(found(budget("100000000", "0", "13"))).containsExactly("ORG-015 apart");
        assertThat(found(budget("100000000", "0", "0"))).isEmpty();
    }

    @Test
    void aShareIsHeldAgainstTheAmountsWithAMargin() {
        assertThat(found(budget("100000000", "20000000", "20"))).isEmpty();
        assertThat(found(budget("100000000", "20000000", "22.5"))).containsExactly("ORG-015 apart");
        assertThat(found(budget("100000000", "20000000", "17.5"))).containsExactly("ORG-015 apart");
    }

    @Test
    void theMarginIsWiderWhereOneOfThemIsApproximate() {
        Budget exact = budget("100000000", "20000000", "22.5");

        assertThat(found(exact.withAmount(exact.amount().map(amount -> amount.withApproximate(true)))))
                .isEmpty();
        assertThat(found(exact.withExternalAmount(exact.externalAmount().map(amount -> amount.withApproximate(true)))))
                .isEmpty();
        assertThat(found(exact.withExternalShare(exact.externalShare().map(share -> share.withApproximate(true)))))
                .isEmpty();
    }

    @Test
    void amountsInTwoCurrenciesAreNotCompared() {
        Budget budget = budget("100000000", "200000000", "");

        assertThat(found(budget)).containsExactly("ORG-015 amount");
        assertThat(found(budget.withAmount(budget.amount().map(amount -> amount.withCurrency("EUR")))))
                .isEmpty();
        assertThat(found(budget.withAmount(budget.amount().map(amount -> amount.withCurrency("")))))
                .containsExactly("ORG-015 amount");
        assertThat(found(budget.withExternalAmount(budget.externalAmount().map(amount -> amount.withCurrency("")))))
                .containsExactly("ORG-015 amount");
    }

    @Test
    void aUnitWithoutMoneyHasNoneToShareOut() {
        assertThat(found(TOP.withBudget(money("0")), section("a").withBudget(money("5000000"))))
                .containsExactly("ORG-016 ");
    }

    @Test
    void aUnitWithoutMoneyAmongOthersCountsAsNone() {
        assertThat(found(
                        TOP.withBudget(money("100000000")),
                        section("a").withBudget(money("0")),
                        section("b").withBudget(money("200000000"))))
                .containsExactly("ORG-016 ");
    }

    @Test
    void aDirectorateMayHaveTheMoneyOfItsOfficeOnlyWhereThatIsLessThanHalf() {
        OrganisationUnit directorate = TOP.withKind(UnitKind.DIRECTORATE);

        assertThat(found(
                        directorate.withBudget(money("100000000")),
                        section("a").withBudget(money("100000000")),
                        section("b").withBudget(money("100000000"))))
                .containsExactly("ORG-016 ");
        assertThat(found(
                        directorate.withBudget(money("99000000")),
                        section("a").withBudget(money("100000000")),
                        section("b").withBudget(money("100000000"))))
                .isEmpty();
    }

    @Test
    void whatStandsRightUnderTheModelIsRightUnderItsTop() {
        OrganisationUnit[] units = {
            TOP,
            section("a"),
            section("b"),
            section("c"),
            section("d").withParent("a"),
            section("e").withParent("a")
        };

        assertThat(counted(stated("", UnitKind.SECTION, 3), units)).isEmpty();
        assertThat(counted(stated("", UnitKind.SECTION, 5), units)).isEmpty();
        assertThat(counted(stated("", UnitKind.SECTION, 4), units)).containsExactly("ORG-012 other");
        assertThat(counted(stated("a", UnitKind.SECTION, 2), units)).isEmpty();
        assertThat(counted(stated("a", UnitKind.SECTION, 3), units)).containsExactly("ORG-012 other");
        assertThat(counted(stated("b", UnitKind.SECTION, 1), units)).containsExactly("ORG-012 none");
    }

    @Test
    void aUnitIsNotCountedUnderItself() {
        OrganisationUnit[] units = {TOP, section("a").withKind(UnitKind.DEPARTMENT)};

        assertThat(counted(stated("top", UnitKind.DEPARTMENT, 1), units)).isEmpty();
        assertThat(counted(stated("top", UnitKind.DEPARTMENT, 2), units)).containsExactly("ORG-012 other");
        assertThat(counted(stated("top", UnitKind.DEPARTMENT, 3), units)).containsExactly("ORG-012 other");
        assertThat(counted(stated("", UnitKind.DEPARTMENT, 2), units)).isEmpty();
    }

    @Test
    void severalUnitsMayBeCalledAfterMostOfThem() {
        OrganisationUnit office = section("a").withKind(UnitKind.OFFICE);
        OrganisationUnit staff = section("b").withKind(UnitKind.STAFF);

        assertThat(counted(stated("top", UnitKind.TEAM, 2), TOP, office, staff)).isEmpty();
        assertThat(counted(stated("top", UnitKind.TEAM, 3), TOP, office, staff)).containsExactly("ORG-012 none");
        assertThat(counted(stated("top", UnitKind.TEAM, 1), TOP, office)).containsExactly("ORG-012 none");
    }

    @Test
    void aPredecessorGoesOnOrWasMerged() {
        OrganisationUnit before = section("before").withHeadCount(Count.ofNumber(12));
        OrganisationUnit other = section("other");
        OrganisationUnit after = section("after").withPredecessors(to("before"));

        assertThat(found(TOP, before, after)).containsExactly("ORG-023 goes-on");
        assertThat(found(TOP, before.withSuccessors(to("after")), after)).containsExactly("ORG-023 merged");
        assertThat(found(TOP, before, other, after.withPredecessors(to("before"), to("other"))))
                .containsExactly("ORG-023 merged");
        assertThat(found(TOP, before.withHeadCount(Count.ofNumber(0)), after)).isEmpty();
    }

    private static UnitReference to(String key) {
        return UnitReference.builder().key(key).build();
    }

    private static OrganisationUnit section(String key) {
        return OrganisationUnit.builder()
                .key(key)
                .name("Sektion " + key)
                .kind(UnitKind.SECTION)
                .parent("top")
                .build();
    }

    private static Budget money(String value) {
        return Budget.builder().amount(amount(value)).build();
    }

    private static Budget budget(String whole, String part, String share) {
        Budget budget = Budget.builder()
                .amount(amount(whole))
                .externalAmount(amount(part))
                .build();
        return share.isEmpty()
                ? budget
                : budget.withExternalShare(
                        Share.builder().percent(new BigDecimal(share)).build());
    }

    private static Amount amount(String value) {
        return Amount.builder().value(new BigDecimal(value)).currency("DKK").build();
    }

    private static StatedCount stated(String unit, UnitKind kind, int number) {
        return StatedCount.builder()
                .unit(unit)
                .kind(kind)
                .count(Count.ofNumber(number))
                .build();
    }

    private static List<String> found(Budget budget) {
        return found(TOP.withBudget(budget));
    }

    private static List<String> found(OrganisationUnit... units) {
        return found(OrganisationModel.builder()
                .title("Organisation")
                .addUnits(units)
                .build());
    }

    private static List<String> counted(StatedCount stated, OrganisationUnit... units) {
        return found(OrganisationModel.builder()
                .title("Organisation")
                .addUnits(units)
                .addStatedCounts(stated)
                .build());
    }

    private static List<String> found(OrganisationModel model) {
        return RULES.checkRules(model).findings().stream()
                .map(finding -> finding.rule() + " " + finding.variant())
                .toList();
    }
}
