package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Section;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which words a recommendation stands, to whom it goes, and what type of case it is for. */
class RecommendedToTest {

    private static AgendaItem item(String below) {
        return meeting("""
                        Referat

                        Udvalg: Teknisk Udvalg
                        Dato: 4. marts 2015
                        Sted: Rådhuset

                        1. Ny bro over åen

                        """ + below).items().get(0);
    }

    @Test
    void whereACaseGoesOnEveryBodyIsAddressed() {
        Recommendation recommendation = item("""
                        Sagsfremstilling
                        Broen er fra 1911.

                        Indstilling
                        Administrationen indstiller til Udvalg for Havn og Vej, Økonomiudvalget og Byrådet, at
                        - broen rives ned
                        - en ny bygges
                        """).recommendations().get(0);

        assertThat(recommendation.to()).map(Body::name).contains("Udvalg for Havn og Vej");
        assertThat(recommendation.alsoTo()).extracting(Body::name).containsExactly("Økonomiudvalget", "Byrådet");
        assertThat(recommendation.points())
                .extracting(point -> point.text().plain())
                .containsExactly("broen rives ned", "en ny bygges");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Teknik- og Miljøchefen        | true
                    Børne-, Kultur- og Skolechefen | true
                    Borgerrådgiveren              | true
                    Teknik- og Miljøforvaltningen | false
                    Børne- og Skoleudvalget       | false
                    Konstitueret kommunaldirektør | true
                    Teknisk Forvaltning           | false
                    """)
    void anOfficeMayBeHeldForSeveralBranches(String who, boolean office) {
        Recommendation recommendation =
                item("""
                        Indstilling
                        %s indstiller, at broen rives ned.
                        """.formatted(who)).recommendations().get(0);

        assertThat(recommendation.recommender().flatMap(Person::office).map(Office::title))
                .isEqualTo(office ? Optional.of(who) : Optional.empty());
        assertThat(recommendation.recommendingBody().map(Body::name))
                .isEqualTo(office ? Optional.empty() : Optional.of(who));
    }

    @Test
    void oneBodyWhoseNameHasAnAndIsOne() {
        Recommendation recommendation = item("""
                        Indstilling
                        Administrationen indstiller til Social- og Sundhedsudvalget, at broen rives ned.
                        """).recommendations().get(0);

        assertThat(recommendation.to()).map(Body::name).contains("Social- og Sundhedsudvalget");
        assertThat(recommendation.alsoTo()).isEmpty();
        assertThat(recommendation.points())
                .extracting(point -> point.text().plain())
                .containsExactly("at broen rives ned.");
    }

    @Test
    void whatTheAdministrationProposesUnderAHeadingIsRecommended() {
        AgendaItem item = item("""
                Punkttype
                Beslutning

                Tema
                Udvalget skal tage stilling til broen.

                Sagsbeskrivelse
                Broen er fra 1911.

                Administrationens forslag
                Forvaltningen foreslår, at broen rives ned.

                Beslutning Teknisk Udvalg den 04-03-2015
                Godkendt.
                """);

        assertThat(item.caseType()).contains(CaseType.DECISION);
        assertThat(item.sections()).extracting(Section::heading).containsExactly("Tema", "Sagsbeskrivelse");
        assertThat(item.recommendations())
                .extracting(Recommendation::heading)
                .containsExactly("Administrationens forslag");
        assertThat(item.recommendations().get(0).points())
                .extracting(RecommendationPoint::text)
                .extracting(text -> text.plain())
                .containsExactly("at broen rives ned.");
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void aLabelWhoseValueIsNoTypeOfCaseSaysNone() {
        AgendaItem item = item("""
                Sagsbeskrivelse
                Punkttype
                Bropiller

                Beslutning
                Godkendt.
                """);

        assertThat(item.caseType()).isEmpty();
    }

    @Test
    void inTheRowOfATranscriptWhoRecommendsMayBeNamedByTwoAreas() {
        AgendaItem item = meeting("""
                        Referat

                        Transkript

                        1 Teknisk Udvalg Mødedato: 4. marts 2015 Mødested: Rådhuset

                        2 1. Ny bro over åen 15/1001 Sagsfremstilling: Broen er fra 1911. Vej- og Havneforvaltningen indstiller, at broen rives ned. Beslutning: Godkendt.
                        """).items().get(0);

        assertThat(item.sections())
                .extracting(section -> section.text().plain())
                .containsExactly("Broen er fra 1911.");
        assertThat(item.recommendations()).hasSize(1);
        assertThat(item.recommendations().get(0).recommendingBody())
                .map(Body::name)
                .contains("Vej- og Havneforvaltningen");
        assertThat(item.recommendations().get(0).points())
                .extracting(point -> point.text().plain())
                .containsExactly("at broen rives ned.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    til Havneudvalgets godkendelse, at:                               | Havneudvalget
                    til Havn og vej at anbefale over for Økonomiudvalget og Byrådet, at: | Havn og vej
                    til Havneudvalget at anbefale Byrådet                             | Havneudvalget
                    til Havneudvalget, at Byrådet godkender,                          | Havneudvalget
                    """)
    void whatIsAskedOfTheFirstBodyStandsAboveThePoints(String words, String to) {
        Recommendation recommendation =
                item("""
                        Sagsfremstilling
                        Broen er fra 1911.

                        Administrationen indstiller %s
                        1. at broen rives ned
                        2. at en ny bygges

                        Beslutning
                        Godkendt.
                        """.formatted(words)).recommendations().get(0);

        assertThat(recommendation.to()).map(Body::name).contains(to);
        assertThat(recommendation.points()).hasSize(2);
    }

    @Test
    void clausesBelowAnOpenClauseAreThePoints() {
        Recommendation recommendation = item("""
                        Indstilling
                        Havneudvalget indstiller, at byrådet godkender,

                        at broen rives ned, og

                        at en ny bygges.
                        """).recommendations().get(0);

        assertThat(recommendation.opening().plain()).isEqualTo("at byrådet godkender,");
        assertThat(recommendation.points())
                .extracting(point -> point.text().plain())
                .containsExactly("at broen rives ned", "at en ny bygges.");
    }

    @Test
    void bodyThatIsCalledByItsAreasIsAddressed() {
        AgendaItem item = item("""
                        Administrationen indstiller til Udvikling, By og Land
                        1. at rive broen ned
                        2. at bygge en ny

                        Beslutning

                        Godkendt.
                        """);

        Recommendation recommendation = item.recommendations().get(0);
        assertThat(recommendation.to()).map(Body::name).contains("Udvikling, By og Land");
        assertThat(recommendation.points())
                .extracting(point -> point.text().plain())
                .containsExactly("at rive broen ned", "at bygge en ny");
        assertThat(item.sections()).isEmpty();
    }

    @Test
    void theCommitteeThatMeetsIsAddressedAsTheCommittee() {
        Recommendation recommendation = item("""
                        Indstilling
                        Vejchefen indstiller til udvalget, at broen rives ned.
                        """).recommendations().get(0);

        assertThat(recommendation.to()).map(Body::name).contains("udvalget");
        assertThat(meeting("""
                        Havneudvalget
                        Referat
                        Dato: 4. marts 2015

                        1. Ny bro over åen

                        Indstilling
                        Vejchefen indstiller til udvalget, at broen rives ned.
                        """).items().get(0).recommendations().get(0).to())
                .map(Body::name)
                .contains("Havneudvalget");
    }
}
