package dk.sagsgang.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OtherFilling;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A small commission as a user writes it. */
class SmallCommissionTest {

    private static final Commission COMMISSION = Commission.builder()
            .title("Kommissorium for Udvalget for Nærhed")
            .kind(CommissionKind.SPECIAL_COMMITTEE)
            .establishedBy(DecisionReference.builder()
                    .body(Body.of("Byrådet"))
                    .date(LocalDate.of(2018, 1, 31))
                    .build())
            .mandate(Mandate.builder()
                    .addKinds(MandateKind.ADVISES)
                    .decidedBy(Body.of("Byrådet"))
                    .build())
            .composition(Composition.builder()
                    .addSeats(
                            Seat.of("borgmester", OfficeHolder.of("borgmester")).withKey("formand"))
                    .addSeats(Seat.of("medlemmer af Socialudvalget", MembersOfBody.of("Socialudvalget")))
                    .chair(Post.ofSeat("formand"))
                    .meetings(Rhythm.of("hver 4. uge"))
                    .build())
            .addTasks(Task.of("1)", "Beskrive nærheden i kommunens tilbud."))
            .economy(Economy.builder()
                    .addTargets(EconomicTarget.builder()
                            .kind(TargetKind.SAVING)
                            .basis(TargetBasis.YEARLY_LEVEL)
                            .addYears(YearAmount.of(2019, Amount.of("2,1 mio. kr.")))
                            .build())
                    .build())
            .term(Term.until(ImpreciseDate.of("til udgangen af 2018")))
            .build();

    @Test
    void whatIsLeftOutIsEmpty() {
        assertThat(COMMISSION.caseNumber()).isEmpty();
        assertThat(COMMISSION.heading()).isEmpty();
        assertThat(COMMISSION.milestones()).isEmpty();
        assertThat(COMMISSION.purpose().blank()).isTrue();
        assertThat(COMMISSION.type()).isEqualTo("commission");
    }

    @Test
    void aPartInWhichNothingIsSaidIsNone() {
        Commission said = COMMISSION.withEconomy(Economy.builder().build()).withMandate(Mandate.EMPTY);

        assertThat(said.economy()).isEmpty();
        assertThat(said.mandate()).isEmpty();
        assertThat(Seat.builder().filledBy(OtherFilling.EMPTY).build().filledBy())
                .isEmpty();
    }

    @Test
    void aSwitchOverFillingsKnowsThemAll() {
        assertThat(COMMISSION.composition().orElseThrow().seats())
                .extracting(seat -> seat.filledBy().orElseThrow().type())
                .containsExactly("office-holder", "members-of-body");
    }
}
