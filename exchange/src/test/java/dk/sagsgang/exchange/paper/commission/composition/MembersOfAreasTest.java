package dk.sagsgang.exchange.paper.commission.composition;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People below the name of an area, or of those who have chosen them, hold seats of these; groups told in a sentence have theirs. */
class MembersOfAreasTest {

    private static List<Seat> seats(Commission read) {
        return read.composition().orElseThrow().seats();
    }

    private static String group(Seat seat) {
        return ((Representatives) seat.filledBy().orElseThrow()).group();
    }

    @Test
    void nameOfAnAreaOverPeopleIsWhomTheyRepresent() {
        List<Seat> seats = seats(commission("""
                Landsbyrådet

                Rådet har 5 medlemmer.

                Vestby lokalområde

                 • Henning Damsgaard
                 • Anton Holmgaard, næstformand

                Suppleanter

                 • 1. suppleant: Signe Nygaard

                Østby lokalområde

                 • Vivi Hedegaard, formand

                Udpeget af Byrådet for perioden 2022-2025

                 • Johnny Agergaard (V)
                 • Poul Nørregaard (C)
                """));

        assertThat(seats).hasSize(6);
        assertThat(seats.subList(0, 4))
                .extracting(MembersOfAreasTest::group)
                .containsExactly("Vestby lokalområde", "Vestby lokalområde", "Vestby lokalområde", "Østby lokalområde");
        assertThat(seats.get(0).holders()).extracting(Person::name).containsExactly("Henning Damsgaard");
        assertThat(seats.subList(4, 6))
                .allMatch(seat -> seat.filledBy().orElseThrow() instanceof MembersOfBody)
                .extracting(seat -> seat.appointedBy().map(Body::name).orElse(""))
                .containsOnly("Byrådet");
    }

    @Test
    void whoHasChosenSomeMayStandBelowAHeadingOfAll() {
        List<Seat> seats = seats(commission("""
                Havnerådet i Vestby

                Havnerådet består af de valgte medlemmer og rådgiver Byrådet.

                Mødedatoer for Havnerådet 2017:

                Mandag den 23. januar
                Mandag den 13. marts
                Mandag den 12. juni

                Medlemmer
                Valgt for sejlklubberne
                Frank Damsgaard, Vestby Sejlklub
                Anna Holmgaard, Østby Sejlklub

                Valgt for fiskerne
                Nis Nygaard, Vestby Fiskeriforening
                """));

        assertThat(seats)
                .extracting(MembersOfAreasTest::group)
                .containsExactly("sejlklubberne", "sejlklubberne", "fiskerne");
    }

    @Test
    void groupsBesideTheOneOfThePaperHaveSeatsAndTasksInOneSentence() {
        Commission read = commission(
                "Kommissorium for den tværgående styregruppe\n\nMedlemmer\n\nStyregruppen består af havnechefen og kulturchefen.\n\nArbejdsgrupper\n\nArbejdsgruppen for trafik består af de fire skoleledere og to betjente; den skal beskrive vejene og foreslå nye stier. Arbejdsgruppen for økonomi består af en konsulent fra Havnen; den skal beregne udgifterne.\n");

        assertThat(read.groups())
                .extracting(group -> group.body().map(Body::name).orElse(""))
                .containsExactly("Arbejdsgruppen for trafik", "Arbejdsgruppen for økonomi");
        assertThat(read.groups().get(0).composition().orElseThrow().seats())
                .extracting(Seat::printed)
                .containsExactly("de fire skoleledere", "to betjente");
        assertThat(read.groups().get(0).tasks())
                .extracting(task -> task.text().content())
                .containsExactly("beskrive vejene", "foreslå nye stier");
    }

    @Test
    void lastSentenceBeforeAListAnnouncesItThoughItIsReadByItself() {
        assertThat(
                        seats(
                                commission(
                                        "Vestby Ungeråd\n\nHvem kan være med?\nDu kan være med, hvis du bor i Vestby. Der er plads til 12 i rådet:\no 6 fra skolernes elevråd\no 2 fra de frie skoler\no 4 fra gymnasierne\n\nHvad laver rådet?\no Kommer med forslag\no Svarer udvalgene\n")))
                .extracting(Seat::printed)
                .containsExactly("6 fra skolernes elevråd", "2 fra de frie skoler", "4 fra gymnasierne");
    }

    @Test
    void whoSitsBesideTheChairOfASteeringGroupIsInIt() {
        Commission read = commission(
                "Mandatbrev for projektet Åben Havn\n\nHavnechef Lone Damsgaard er formand for styregruppen. Med hende sidder centerchefen for Miljø, kulturchefen og økonomichefen. Projektlederen er Aksel Nygaard, og projektet har to delprojekter.\n");

        assertThat(read.project().orElseThrow().steeringGroup().orElseThrow().seats())
                .extracting(Seat::printed)
                .containsExactly("centerchefen for Miljø", "kulturchefen", "økonomichefen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brugerrådets formand er Ida Holk. Med hende sidder to forældre og en lærer.",
                "Brugerrådet har en formand og ni andre. Med formanden sidder to forældre og en lærer.",
                "Styregruppen udpeger formanden for Brugerrådet. Med hende sidder to forældre og en lærer."
            })
    void whoSitsBesideTheChairOfAnotherGroupIsNotInTheSteeringGroup(String sentences) {
        Commission read =
                commission("Kommissorium for projekt Åben Havn\n\nFormål\nHavnen skal blive ny.\n\nInteressenter\n"
                        + sentences + "\n");

        assertThat(read.project().flatMap(project -> project.steeringGroup())).isEmpty();
        assertThat(read.sections()).anyMatch(section -> section.text().content().contains("to forældre og en lærer"));
    }
}
