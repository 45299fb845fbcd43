package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of single places print: headings of their own, routes with days, letters before lists, the type behind a title. */
class FormsOfItemsTest {

    private static AgendaItem item(String lines) {
        return meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                %s
                Beslutning
                Godkendt.
                """.formatted(lines)).items().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hvad handler punktet om?", "Planmæssige forhold", "Hvad skal vi nå på mødet?"})
    void aLineThatStandsAboveTextInSeveralItemsHeadsIt(String heading) {
        Meeting meeting = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Sagsnr. 15/100
                #
                Broen er slidt ned og kan ikke bære tung kørsel mere.
                Beslutning
                Godkendt.

                2. Ny sti langs åen
                Sagsnr. 15/101
                #
                Stien er smal og kan ikke bruges, når det har regnet.
                Beslutning
                Godkendt.
                """.replace("#", heading));
        assertThat(meeting.items())
                .allSatisfy(item -> assertThat(item.sections())
                        .singleElement()
                        .satisfies(section -> assertThat(section.heading()).isEqualTo(heading)));
    }

    @Test
    void bulletsDoWithoutTheirLetters() {
        Section section = item("""
                Sagsfremstilling
                Der er set på:
                a. En bro af træ
                b. En bro af sten
                c. En færge
                """).sections().get(0);
        assertThat(section.bullets()).containsExactly("En bro af træ", "En bro af sten", "En færge");
    }

    @Test
    void aRouteListsBodiesWithTheirDaysAlsoWhereTextStandsBelowIt() {
        AgendaItem item = item("""
                Høring og sagsgang
                Handicaprådet den 23. september 2015
                Havneudvalget den 6. oktober 2015
                Byrådet den 27. oktober 2015
                Ældrerådet til orientering

                Handicaprådet bakker op om broen, men gør opmærksom på bredden.
                """);
        assertThat(item.route().map(Route::stops).orElseThrow())
                .extracting(
                        stop -> stop.body().map(Body::name).orElse(""),
                        stop -> stop.date().map(Object::toString).orElse(""))
                .containsExactly(
                        tuple("Handicaprådet", "2015-09-23"),
                        tuple("Havneudvalget", "2015-10-06"),
                        tuple("Byrådet", "2015-10-27"),
                        tuple("Ældrerådet", ""));
        assertThat(item.route().orElseThrow().stops().get(3).role()).contains(RouteRole.INFORMED);
        assertThat(item.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Høring og sagsgang");
            assertThat(section.text().plain()).startsWith("Handicaprådet bakker op");
        });
        assertThat(item.priorTreatments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ny havn (orientering), Ny havn, information",
        "NY HAVN (drøftelse), NY HAVN, discussion",
        "Ny havn (til beslutning), Ny havn, decision",
        "Ny havn (B), Ny havn (B), decision",
        "Ny havn (privat), Ny havn (privat), ",
    })
    void theTypeOfTheCaseStandsBehindTheTitle(String printed, String title, String type) {
        AgendaItem item = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. %s
                Sagsfremstilling
                Havnen er fuld.
                Beslutning
                Godkendt.
                """.formatted(printed)).items().get(0);
        assertThat(item.title()).isEqualTo(title);
        assertThat(item.caseType().map(CaseType::code).orElse(null)).isEqualTo(type);
    }

    @Test
    void comingMeetingsKeepTheirWeekdayAndHaveTheirTopicsOneByOne() {
        List<PlannedMeeting> planned = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro
                Beslutning
                Godkendt.

                2. Kommende møder og evt.
                Mandag den 2. november 2015: Budget, takster
                Onsdag den 2. december 2015 kl. 17.00, Havnehuset - mødeplan
                """).items().get(1).plannedMeetings();
        assertThat(planned)
                .extracting(each -> each.date().map(ImpreciseDate::printed).orElse(""), PlannedMeeting::topics)
                .containsExactly(
                        tuple("Mandag den 2. november 2015", List.of("Budget", "takster")),
                        tuple("Onsdag den 2. december 2015", List.of("mødeplan")));
    }

    @ParameterizedTest
    @CsvSource({
        "Referat fra ordinært møde nr. 7/2017, 7/2017, ordinary",
        "4. møde, 4., ",
        "Møde nr. 14, 14, ",
        "Ekstraordinært udvalgsmøde, , extraordinary",
    })
    void theHeadSaysWhichMeetingItIs(String line, String number, String kind) {
        Meeting meeting = meeting("""
                Havneudvalget
                %s
                Dato: 6. oktober 2015

                1. Ny bro
                Beslutning
                Godkendt.

                2. Eventuelt
                Beslutning
                Intet.
                """.formatted(line));
        assertThat(meeting.number()).isEqualTo(number == null ? "" : number);
        assertThat(meeting.kind().map(MeetingKind::code).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ældrerådet i Lunde Kommune | Ældrerådet",
                "Lunde Kommune, Ældrerådet | Ældrerådet",
                "§ 17, stk. 4-udvalget Liv på landet | § 17, stk. 4-udvalget Liv på landet",
                "§17 stk. 4-udvalg for landsbyer | §17 stk. 4-udvalg for landsbyer",
            })
    void theBodyMayStandBesideItsMunicipalityOrItsTask(String line, String name) {
        Meeting meeting = meeting("""
                %s
                Referat
                Dato: 6. oktober 2015

                1. Ny bro
                Beslutning
                Godkendt.

                2. Eventuelt
                Beslutning
                Intet.
                """.formatted(line));
        assertThat(meeting.bodies()).extracting(Body::name).containsExactly(name);
    }

    private static List<Section> sections(String one, String other) {
        return meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                %s
                Beslutning
                Godkendt.

                2. Ny sti langs åen
                %s
                Beslutning
                Godkendt.
                """.formatted(one, other)).items().get(0).sections();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hvorfor er det på?", "Tryghed:", "Hvad siger naboerne?"})
    void whatBeginsALineInSeveralItemsHeadsWhatGoesOnBehindIt(String heading) {
        List<Section> sections = sections(
                heading + " Broen er slidt ned og kan ikke bære mere.",
                heading + " Stien er smal og kan ikke bruges i regn.");
        assertThat(sections).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo(heading.replace(":", ""));
            assertThat(section.text().plain()).isEqualTo("Broen er slidt ned og kan ikke bære mere.");
        });
    }

    @Test
    void aQuestionThatIsAskedOnceIsASentence() {
        assertThat(sections("Er broen sikker? Det har vi spurgt eksperter om.", "Stien er smal og ligger lavt."))
                .singleElement()
                .satisfies(section -> assertThat(section.heading()).isEmpty());
    }

    @Test
    void whatStandsBelowADecisionHeadsNothing() {
        AgendaItem item = meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015

                1. Ny bro over åen
                Beslutning
                Godkendt.
                Opgave: Havnen beder om tilbud på broen.

                2. Ny sti langs åen
                Beslutning
                Godkendt.
                Opgave: Havnen beder om tilbud på stien.
                """).items().get(0);
        assertThat(item.sections()).isEmpty();
    }

    @Test
    void outcomesThatComeAgainAreNoHeadings() {
        assertThat(sections(
                        "Til efterretning\nUdvalget så på broen og på havnen.",
                        "Til efterretning\nUdvalget så på stien og på havnen."))
                .isNotEmpty()
                .noneSatisfy(section -> assertThat(section.heading()).isEqualTo("Til efterretning"));
    }
}
