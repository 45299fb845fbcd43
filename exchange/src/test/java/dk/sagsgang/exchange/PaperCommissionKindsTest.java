package dk.sagsgang.exchange;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.RhythmUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Papers of local committees, steering groups, forums and councils that are laid out otherwise than a commission mostly is. */
class PaperCommissionKindsTest {

    @Test
    void paperOfASteeringGroupIsOfThatGroup() {
        Commission commission = commission("""
                Styregruppe

                Styregruppen bestod af:

                Lone Dam, Skolechef (formand)

                Ib Krogh, Dagtilbudschef

                Møder:

                Styregruppen mødtes 4 gange om året.

                Periode:

                Projektet løb fra august 2013 til udgangen af 2016.

                Økonomi:

                Udgifterne var 2,4 mio. kr. for hele perioden.

                Afrapportering:

                Styregruppen gav hvert år i maj en status til Børneudvalget.
                """);

        assertThat(commission.title()).isEqualTo("Styregruppe");
        assertThat(commission.kind()).contains(CommissionKind.STEERING_GROUP);
        assertThat(commission.body().orElseThrow().name()).isEqualTo("Styregruppen");
        assertThat(commission.project()).isEmpty();
        assertThat(commission.composition().orElseThrow().seats())
                .hasSize(2)
                .first()
                .satisfies(seat -> assertThat(seat.role()).contains(SeatRole.CHAIR));
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .meetings()
                        .orElseThrow()
                        .times())
                .contains(4);
        assertThat(commission.term().orElseThrow().begin().orElseThrow().earliest())
                .contains(LocalDate.of(2013, 8, 1));
        assertThat(commission
                        .economy()
                        .orElseThrow()
                        .frame()
                        .orElseThrow()
                        .amount()
                        .orElseThrow()
                        .printed())
                .isEqualTo("2,4 mio. kr.");
        assertThat(commission.reporting().get(0).to()).extracting(Body::name).containsExactly("Børneudvalget");
    }

    @Test
    void groupsBesideTheOneThePaperIsOf() {
        Commission commission = commission("""
                Styregruppe

                Styregruppen består af:

                - Lone Dam, Skolechef (formand)
                - Ib Krogh, Projektleder Vejle Kommune (sekretær)

                Styregruppen er overordnet ansvarlig for:

                - at målene bliver nået
                - at sikre opbakning

                Projektgruppe

                Projektgruppen består af:

                - Ib Krogh, Projektleder (tovholder)
                - To skoleledere

                Projektgruppen er ansvarlig for:

                - at lave oplæg til styregruppen
                """);

        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .secretary()
                        .orElseThrow()
                        .seat())
                .isEqualTo("sekretaer");
        assertThat(commission.tasks()).hasSize(2);
        assertThat(commission.groups()).singleElement().satisfies(group -> {
            assertThat(group.body().orElseThrow().name()).isEqualTo("Projektgruppen");
            assertThat(group.kind()).contains(CommissionKind.WORKING_GROUP);
            assertThat(group.composition().orElseThrow().seats()).hasSize(2);
            assertThat(group.tasks()).hasSize(1);
        });
    }

    @Test
    void forumThatAdvisesAndDecidesNothing() {
        Commission commission = commission("""
                Skole/SFO/klubforum

                Skole/SFO/klubforum har overordnet to opgaver:
                - høringspart i sager, der behandles af Børneudvalget
                - dialogpartner i løbet af året

                Skole/SFO/klubforum består af:
                - Formanden for hver skolebestyrelse
                - To repræsentanter for lederne af hvert område

                Forvaltningen deltager i møderne og er sekretariat.

                Arbejdsform

                Der er fire møder om året. Forummet træffer ikke beslutninger.
                """);

        assertThat(commission.body()).contains(Body.of("Skole/SFO/klubforum", BodyKind.ADVISORY_COUNCIL));
        assertThat(commission.tasks()).hasSize(2);
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .meetings()
                        .orElseThrow()
                        .times())
                .contains(4);
        assertThat(commission.composition().orElseThrow().seats())
                .extracting(seat -> seat.filledBy().orElseThrow())
                .contains(
                        Representatives.builder().group("hver skolebestyrelse").build());
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .secretary()
                        .orElseThrow()
                        .printed())
                .startsWith("Forvaltningen");
        assertThat(commission.mandate().orElseThrow().mayNot()).containsExactly("træffe beslutninger");
    }

    @Test
    void daysOfAYearHaveTheYearOfTheirHeading() {
        Commission commission = commission("""
                Vedtægt for Skolerådet i Vejle Kommune

                Formandskab

                Rådet vælger selv formand.

                Møder i 2021

                - Onsdag den 3. februar kl. 17.00-19.00
                - Torsdag den 6. maj kl. 17.00-19.00
                """);

        assertThat(commission.milestones())
                .extracting(each -> each.date().orElseThrow().earliest().orElseThrow())
                .containsExactly(LocalDate.of(2021, 2, 3), LocalDate.of(2021, 5, 6));
        assertThat(commission.milestones().get(0).date().orElseThrow().printed())
                .isEqualTo("Onsdag den 3. februar");
        assertThat(commission.sections())
                .anySatisfy(section -> assertThat(section.bullets()).hasSize(2));
    }

    @Test
    void whatACouncilAdoptsItselfItHasIssued() {
        Commission commission = commission("""
                Forretningsorden for Skolerådet i Vejle Kommune

                Møder

                Formanden kan aflyse et møde.

                Vedtaget på Skolerådets møde den 18. marts 2015.
                """);

        assertThat(commission.establishedBy()).isEmpty();
        assertThat(commission.issuedBy().orElseThrow().name()).isEqualTo("Skolerådet");
        assertThat(commission.dated().orElseThrow().printed()).isEqualTo("den 18. marts 2015");
    }

    @Test
    void groupToldInASentenceBesideTheSteeringGroup() {
        Commission commission = commission("""
                Kommissorium for ny skole i Vejle Kommune

                Organisering

                Styregruppen består af:

                - Skolechef Lone Dam, Vejle Kommune (formand)
                - Projektchef Ib Krogh, Havnen

                Styregruppen, der mødes 4-6 gange om året, har blandt andet til opgave at:

                - godkende projektets faser
                - godkende valg af rådgiver

                Følgegruppen består af 6 borgere fra området og mødes efter behov.
                """);

        assertThat(commission
                        .project()
                        .orElseThrow()
                        .steeringGroup()
                        .orElseThrow()
                        .meetings()
                        .orElseThrow()
                        .times())
                .contains(4);
        assertThat(commission.project().orElseThrow().groups()).singleElement().satisfies(group -> {
            assertThat(group.name()).isEqualTo("Følgegruppen");
            assertThat(group.seats()).hasSize(1);
            assertThat(group.meetings()).isPresent();
        });
    }

    @Test
    void localCommitteeIsSetUpByItsParagraph() {
        Commission commission = commission("""
                Vedtægter

                Formål

                Lokaludvalget er nedsat efter styrelseslovens § 65 d. Udvalgets formål er at støtte foreningerne.

                Område

                Nørreby Lokaludvalg dækker Nørreby og omegn.

                Medlemmer

                Lokaludvalget består af 5 medlemmer og 2 suppleanter.

                Møder

                Møderne holdes den 1. tirsdag i måneden på biblioteket.
                """);

        assertThat(commission.body()).contains(Body.of("Nørreby Lokaludvalg", BodyKind.LOCAL_COMMITTEE));
        assertThat(commission.kind()).contains(CommissionKind.ADVISORY_COUNCIL);
        assertThat(commission.legalBasis().get(0).paragraph()).isEqualTo("65 d");
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .meetings()
                        .orElseThrow()
                        .unit())
                .contains(RhythmUnit.MONTH);
    }

    @Test
    void specialCommitteeHasItsParagraphInTheTitleAndItsYearsInBrackets() {
        Commission commission = commission("""
                § 17.4 Landsbyudvalget

                Landsbyudvalget er nedsat efter styrelseslovens § 17 stk. 4 og har en funktionsperiode på 4 år (2018-2021).

                Kommissorium

                Udvalgets sammensætning:

                Landsbyudvalget består af 9 medlemmer. 5 udpeget af kommunalbestyrelsen og 4 medlemmer udefra.
                """);

        assertThat(commission.title()).isEqualTo("§ 17.4 Landsbyudvalget");
        assertThat(commission.body()).contains(Body.of("Landsbyudvalget", BodyKind.SPECIAL_COMMITTEE));
        assertThat(commission.term().orElseThrow().end().orElseThrow().printed())
                .isEqualTo("2021");
        assertThat(commission.statedDuration().orElseThrow().printed()).isEqualTo("4 år");
        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .memberCount()
                        .orElseThrow()
                        .printed())
                .isEqualTo("9 medlemmer");
    }

    @Test
    void paragraphsPartAPaperThatNothingElseParts() {
        Commission commission = commission("""
                Forretningsorden for Integrationsrådet i Vejle Kommune

                I henhold til § 4 i Vedtægt for Integrationsrådet, der senest er godkendt af Byrådet den 26. januar 2015, fastsættes følgende:

                § 1.
                Formanden kan aflyse et møde.

                § 2.
                Punkter sendes til formanden senest 10 dage før mødet.

                § 3.
                Rådet kan nedsætte arbejdsgrupper. En arbejdsgruppe afrapporterer til rådet.
                """);

        assertThat(commission.sections()).extracting(Section::heading).containsSubsequence("§ 1.", "§ 2.", "§ 3.");
        // The day is that of another paper, and what is reported to the council it does not report.
        assertThat(commission.establishedBy()).isEmpty();
        assertThat(commission.reporting()).extracting(Reporting::text).isEmpty();
    }

    @Test
    void elementOfAListIsNoTitle() {
        Commission commission = commission("""
                Kommissorium for Skolegruppen

                Opgaver

                Skolegruppen har blandt andet til opgave at:

                • godkende projektets faser, herunder projektgrundlag
                • godkende valg af rådgiver
                """);

        assertThat(commission.title()).isEqualTo("Kommissorium for Skolegruppen");
        assertThat(commission.tasks()).hasSize(2);
    }
}
