package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.reference.LegalReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statutes of councils as municipalities publish them: clauses with and without numbers, and what the site adds around them. */
class CouncilStatutesTest {

    private static Composition composed(String sentences) {
        return commission(
                        "Vedtægter for Vestby Handicapråd\n\n§ 1 Formål\n\nHandicaprådet rådgiver Byrådet.\n\n§ 2 Sammensætning\n\n"
                                + sentences + "\n")
                .composition()
                .orElseThrow();
    }

    private static final Body COUNCIL = Body.of("Byrådet", BodyKind.COUNCIL);

    @Test
    void whoNominatesAndWhoIsChosenAmongIsToldBehindTheNumber() {
        Composition composition = composed("""
                Rådet består af 14 medlemmer.

                7 medlemmer udpeges efter indstilling fra Handicapforeningerne.

                4 medlemmer udpeges af Byrådet blandt dets medlemmer.

                3 medlemmer udpeges blandt kommunens ansatte.""");

        assertThat(composition.memberCount()).contains(Count.of("14 medlemmer"));
        assertThat(composition.seats())
                .extracting(seat -> seat.filledBy().orElseThrow())
                .containsExactly(
                        Representatives.builder().group("Handicapforeningerne").build(),
                        MembersOfBody.builder().body(COUNCIL).build(),
                        Representatives.builder().group("kommunens ansatte").build());
        assertThat(composition.seats().get(1).appointedBy()).contains(COUNCIL);
    }

    @Test
    void membersThatArePartedAreSeatsWhereThePartsAreAllOfThem() {
        Composition parted = composed("Rådet består af 8 medlemmer, heraf 3 medlemmer fra Byrådet og 5 borgere.");
        Composition some = composed("Rådet består af 8 medlemmer, heraf 3 medlemmer fra Byrådet.");

        assertThat(parted.memberCount()).contains(Count.of("8 medlemmer"));
        assertThat(parted.seats()).extracting(Seat::count).hasSize(2).doesNotContainNull();
        assertThat(some.memberCount()).contains(Count.of("8 medlemmer"));
        assertThat(some.seats()).isEmpty();
    }

    @Test
    void membersAreCountedBetweenTwoBounds() {
        Count members = composed("Rådet består af mindst 7 og højst 9 medlemmer.")
                .memberCount()
                .orElseThrow();

        assertThat(members.printed()).isEqualTo("mindst 7 og højst 9 medlemmer");
        assertThat(members.value()).contains(7);
        assertThat(members.to()).contains(BigDecimal.valueOf(9));
    }

    @Test
    void whoAlsoSitsThereIsToldInASentenceOfItsOwn() {
        assertThat(composed("Rådet består endvidere af fem repræsentanter fra Byrådet.")
                        .seats())
                .hasSize(1);
        assertThat(composed("Herudover består rådet af et medlem fra erhvervslivet.")
                        .seats())
                .hasSize(1);
        assertThat(composed("Rådet vælger tre medlemmer til Udviklingsforum.").seats())
                .isEmpty();
    }

    @Test
    void numberedParagraphsAreSentences() {
        Commission commission = commission("""
                Forretningsorden for Udsatterådet

                Møder

                 1. Udsatterådet holder fire ordinære møder årligt.
                 2. Formanden kan indkalde til flere møder.
                """);

        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .meetings()
                        .orElseThrow()
                        .times())
                .contains(4);
        assertThat(commission.sections().get(0).bullets())
                .containsExactly("2. Formanden kan indkalde til flere møder.");
    }

    @Test
    void numbersOfClausesStandAloneOrWithADash() {
        Commission alone = commission("""
                Ældrerådets vedtægt

                2.1
                Ældrerådet er kommunens råd for ældre.

                4.1
                Ældrerådet består af 9 medlemmer.
                """);
        Commission dash = commission("""
                Vedtægter for ungdomsrådet

                § 1 Rådets navn
                Vestby Ungdomsråd.

                § 3 Rådets opgaver
                Stk. 1 - Rådet skal drøfte, hvad der vedkommer de unge.
                Stk. 2 - Rådet skal fortælle om sager, der vedkommer de unge.
                """);

        assertThat(alone.composition().orElseThrow().memberCount()).contains(Count.of("9 medlemmer"));
        assertThat(dash.body().orElseThrow().name()).isEqualTo("Vestby Ungdomsråd");
        assertThat(dash.tasks()).extracting(Task::mark).containsExactly("Stk. 1", "Stk. 2");
    }

    @Test
    void periodThatFollowsThatOfTheCouncilIsTheTerm() {
        Commission commission = commission("""
                Vedtægter for Vestby Handicapråd

                3. Funktionsperiode

                Handicaprådets funktionsperiode følger den kommunale valgperiode.
                """);

        assertThat(commission.term().orElseThrow().end().orElseThrow().printed())
                .isEqualTo("følger den kommunale valgperiode");
    }

    @Test
    void nameOfAnActEndsWhereTheSentenceGoesOn() {
        List<LegalReference> behind = commission("""
                Vedtægter for Ældrerådet

                Lovgrundlag
                I henhold til §§ 30-33 i lov om retssikkerhed på det sociale område etableres der et ældreråd.
                """).legalBasis();
        List<LegalReference> before = commission("""
                Ældrerådets vedtægt

                Ældrerådet nedsættes i henhold til lov om retssikkerhed på det sociale område, §§ 30-33.
                """).legalBasis();

        assertThat(behind).hasSize(1);
        assertThat(behind.get(0).act()).isEqualTo("lov om retssikkerhed på det sociale område");
        assertThat(before).hasSize(1);
        assertThat(before.get(0).paragraph()).isEqualTo("30-33");
    }

    @Test
    void approvalIsThatOfThePaperAndOfNothingThatItNames() {
        Commission own = commission("""
                Forretningsorden for Landsbyudvalget

                Vedtaget: 8. marts 2022 af Byrådet

                § 1 Formål

                Landsbyudvalget skal sikre landsbyerne indflydelse.
                """);
        Commission other = commission("""
                Forretningsorden for Landsbyudvalget

                § 1 Formål

                Landsbyudvalget skal sikre landsbyerne indflydelse.

                § 2 Puljen

                Retningslinjerne er godkendt af Kulturudvalget 11. november 2020.
                """);

        assertThat(own.status()).contains(CommissionStatus.ADOPTED);
        assertThat(own.establishedBy().orElseThrow().date()).contains(LocalDate.of(2022, 3, 8));
        assertThat(other.status()).isEmpty();
        assertThat(other.establishedBy()).isEmpty();
    }

    @Test
    void whatIsSaidToTheReaderOfThePageIsNoPurpose() {
        Commission commission = commission("""
                Cookies
                Vi bruger cookies til statistik.

                Landsby- og bosætningsudvalget

                Formål

                Landsby- og Bosætningsudvalget har til formål at udvikle landsbyerne.

                Du er altid velkommen til at skrive til os.

                Udvalgets sammensætning

                Udvalget består af:
                 • 6 medlemmer fra Byrådet
                 • 4 livseksperter med erfaring fra landsbyerne
                """);

        assertThat(commission.title()).isEqualTo("Landsby- og bosætningsudvalget");
        assertThat(commission.body().orElseThrow().name()).isEqualTo("Landsby- og bosætningsudvalget");
        assertThat(commission.purpose().content()).endsWith("at udvikle landsbyerne.");
        assertThat(commission.composition().orElseThrow().seats().get(1).count())
                .contains(Count.of("4 livseksperter"));
    }

    @Test
    void namesThatStandAloneAreThoseWhoSitThereAndOrganisationsAreNone() {
        Commission people = commission("""
                Brugerrådet

                Rådet har til formål at rådgive Byrådet.

                Medlemmer af rådet

                Ole Bond Lund
                Sabine Holm
                Steen Rose
                """);

        assertThat(people.composition().orElseThrow().seats())
                .extracting(seat -> seat.filledBy().orElseThrow())
                .hasSize(3)
                .allMatch(NamedPerson.class::isInstance);
        assertThat(commission("""
                Brugerrådet

                Rådet har til formål at rådgive Byrådet.

                Medlemmer af rådet

                Dansk Landbrug
                Danmarks Naturfredningsforening
                Dansk Skovforening
                """).composition().map(Composition::seats).orElse(List.of()))
                .noneMatch(seat ->
                        seat.filledBy().filter(NamedPerson.class::isInstance).isPresent());
    }

    @Test
    void withWhomTheyMeetIsNoRhythm() {
        Commission commission = commission("""
                Forretningsorden for Integrationsrådet

                Møder

                Integrationsrådet afholder møder med borgere, så rådet kender deres ønsker og behov.
                """);

        assertThat(commission.composition().flatMap(Composition::meetings)).isEmpty();
    }

    @Test
    void headingsThatADashSetsOffAndAStopClosesAreHeadings() {
        Commission commission = commission("""
                Vedtægter

                Vestby Seniorråds vedtægter

                § 1. - Formål.

                Seniorrådet skal rådgive Byrådet.

                § 2. - Samarbejde med kommunen.

                Kontakten til kommunen går gennem Social og Sundhed.
                """);

        assertThat(commission.title()).isEqualTo("Vestby Seniorråds vedtægter");
        assertThat(commission.sections())
                .extracting(section -> section.heading())
                .contains("§ 2. - Samarbejde med kommunen.");
    }

    @Test
    void theYearsOfATitleAreTheTermWhereNoOtherIsTold() {
        assertThat(commission("Vedtægt for Vestby Ældreråd 2022-2025\n\nFormål\n\nRådet rådgiver Byrådet.\n")
                        .term()
                        .flatMap(term -> term.end())
                        .orElseThrow()
                        .printed())
                .isEqualTo("2025");
        assertThat(commission("Vedtægt for Vestby Ældreråd 2022\n\nFormål\n\nRådet rådgiver Byrådet.\n")
                        .term())
                .isEmpty();
    }
}
