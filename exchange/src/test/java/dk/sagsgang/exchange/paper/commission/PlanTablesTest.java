package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans in tables: when, what and who are told by the head of a column or by what stands in it, however the cells came to stand. */
class PlanTablesTest {

    private static Commission read(String plan) {
        return commission("Kommissorium for projektet \"Ny havn\" i Vestby Kommune\n\n1. Formål\n\n"
                + "Projektet skal give Byrådet et grundlag for at bygge en ny havn.\n\n" + plan);
    }

    private static List<String> texts(Commission commission) {
        return commission.milestones().stream().map(Milestone::text).toList();
    }

    private static List<String> days(Commission commission) {
        return commission.milestones().stream()
                .flatMap(step -> step.date().stream())
                .map(ImpreciseDate::printed)
                .toList();
    }

    static Stream<String> threeColumns() {
        return Stream.of("""
                7. Tidsplan

                Tidspunkt             Aktivitet                      Hvem
                Marts 2018            Arbejdet går i gang            Styregruppen
                2. kvartal 2018       Kort over kajerne              Havneudvalget orienteres
                Senest 1. maj 2019    Forslag til placering          Byrådet beslutter
                """, """
                Milepæle

                Dato	Milepæl	Forum
                Marts 2018	Arbejdet går i gang	Styregruppen
                2. kvartal 2018	Kort over kajerne	Havneudvalget orienteres
                Senest 1. maj 2019	Forslag til placering	Byrådet beslutter
                """, """
                Procesplan

                Hvad                     Hvornår               Deltagere
                Arbejdet går i gang      Marts 2018            Styregruppen
                Kort over kajerne        2. kvartal 2018       Havneudvalget orienteres
                Forslag til placering    Senest 1. maj 2019    Byrådet beslutter
                """, """
                Tidsplan

                Hvornår
                Hvad
                Hvem
                Marts 2018
                Arbejdet går i gang
                Styregruppen
                2. kvartal 2018
                Kort over kajerne
                Havneudvalget orienteres
                Senest 1. maj 2019
                Forslag til placering
                Byrådet beslutter
                """);
    }

    @ParameterizedTest
    @MethodSource("threeColumns")
    void theColumnsOfAPlanAreWhenWhatAndWho(String plan) {
        Commission commission = read(plan);

        assertThat(texts(commission))
                .containsExactly("Arbejdet går i gang", "Kort over kajerne", "Forslag til placering");
        assertThat(days(commission)).containsExactly("Marts 2018", "2. kvartal 2018", "Senest 1. maj 2019");
        assertThat(commission.milestones())
                .extracting(step ->
                        step.involvements().get(0).body().map(Body::name).orElse(""))
                .containsExactly("Styregruppen", "Havneudvalget", "Byrådet");
        assertThat(commission.milestones().get(0).involvements().get(0).role()).isEmpty();
        assertThat(commission.milestones().get(2).involvements())
                .flatExtracting(each -> each.role().stream().toList())
                .containsExactly(InvolvementRole.DECIDES);
        assertThat(commission.sections())
                .noneMatch(section -> section.text().content().contains("Hvem"));
    }

    @Test
    void aCellGoesOnInTheLineBelowIt() {
        Commission commission = read("""
                Tidsplan

                    Marts 2018       Arbejdet går i gang med et møde for alle,
                                     der bruger havnen
                    Medio juni 2018  Borgermøde i hallen, hvor udkastet til hav-
                                     neplanen vises
                    1. maj 2019      Byrådet vedtager planen
                """);

        assertThat(texts(commission))
                .containsExactly(
                        "Arbejdet går i gang med et møde for alle, der bruger havnen",
                        "Borgermøde i hallen, hvor udkastet til havneplanen vises",
                        "Byrådet vedtager planen");
    }

    @Test
    void whoIsResponsibleForAStepCarriesItOut() {
        Commission commission = read("""
                Tidsplan

                Tid	Opgave	Ansvarlig
                Maj 2020	Kortlægning	Projektlederen
                Juni 2020	Høring	Havneforvaltningen
                """);

        assertThat(commission.milestones())
                .flatExtracting(Milestone::involvements)
                .extracting(Involvement::role)
                .allMatch(role -> role.equals(java.util.Optional.of(InvolvementRole.CARRIES_OUT)));
        assertThat(commission.milestones().get(0).involvements().get(0).person().flatMap(who -> who.office()))
                .isPresent();
    }

    @Test
    void columnsThatAreNoPlanAreLeftAlone() {
        Commission commission = read("""
                Sammensætning

                Udvalget består af:

                Lone Dam        Formand
                Ib Krogh        Medlem
                """);

        assertThat(commission.milestones()).isEmpty();
    }
}
