package dk.sagsgang.exchange.paper.organisation.aim;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.PlacementKind;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.aim.ImplementationStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of one unit, or of some of several, says of its aims, principles and developments, and steps of which no day is told. */
class StatedOfUnitsTest {

    private static OrganisationModel told(String text) {
        return organisationModel("""
                Forslag til ny organisation i Greve Kommune

                Distrikterne

                Der bliver tre distrikter:

                - Distrikt Nord
                - Distrikt Midt
                - Distrikt Syd

                %s
                """.formatted(text));
    }

    private static OrganisationUnit harbour(String text) {
        return told("Havneafdelingen\n\nHavneafdelingen tager imod alle skibe. " + text).units().stream()
                .filter(unit -> unit.name().equals("Havneafdelingen"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Samtidig skal afdelingen styrke samarbejdet med fiskerne.;styrke samarbejdet med fiskerne",
                "Der skal være stort fokus på sikre kajer.;sikre kajer",
                "Desuden skal afdelingen understøtte foreningerne på havnen.;understøtte foreningerne på havnen"
            })
    void whatAUnitIsToReachIsItsOwnAim(String sentence, String aim) {
        assertThat(harbour(sentence).aims()).extracting(Aim::text).containsExactly(aim);
    }

    @Test
    void whatIsToBeDevelopedFurtherIsADevelopment() {
        assertThat(harbour("Besøg på skibene skal udvikles yderligere.").developments())
                .containsExactly("Besøg på skibene");
    }

    @Test
    void aViewThatCarriesTheWorkIsAPrinciple() {
        assertThat(harbour("Forebyggelsesperspektivet er væsentligt med henblik på sikkerheden.")
                        .principles())
                .containsExactly("Forebyggelse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nærhedsprincippet er bærende i alle tre distrikter.;Nærhed/Nærhed/Nærhed",
                "Distrikt Nord, Distrikt Midt og Distrikt Syd er nye. I førstnævnte distrikt vil hurtighedsprincippet også være fremtrædende.;hurtighed//",
                "Distrikt Nord, Distrikt Midt og Distrikt Syd er nye. Især i de to sidstnævnte distrikter vil der være fokus på stilhed samt udvikling af nye stier.;/stilhed/stilhed",
                "Distrikt Nord og Distrikt Midt ligger ved kysten. I sidstnævnte distrikt skal der være fokus på sejlads.;/sejlads/",
                "I sidstnævnte distrikt skal der være fokus på sejlads.;//",
                "Nærhedsprincippet er bærende i alle fire distrikter.;//"
            })
    void principlesOfSomeUnitsAreToldByTheirPlaceAmongThem(String sentence, String principles) {
        List<OrganisationUnit> units = told(sentence).units();

        assertThat(units).hasSizeGreaterThanOrEqualTo(3);
        assertThat(units.subList(units.size() - 3, units.size()))
                .extracting(unit -> String.join(",", unit.principles()))
                .containsExactly(principles.split("/", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi ansætter en projektleder, som får kontor på havnen.",
                "Der vil blive udarbejdet en projektbeskrivelse.",
                "Der skal udarbejdes en plan for flytningen."
            })
    void whatIsDoneAtNoDayIsAStepOfTheUnit(String sentence) {
        List<ImplementationStep> steps =
                told("Havneafdelingen\n\nHavneafdelingen er ny. " + sentence).steps();

        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).units()).containsExactly("havneafdelingen");
    }

    @Test
    void aStepThatDependsOnSomethingHasItsCondition() {
        ImplementationStep step =
                told("Havneafdelingen\n\nHavneafdelingen er ny. Vi ansætter en lods, hvis Byrådet bevilger pengene.")
                        .steps()
                        .get(0);

        assertThat(step.text()).isEqualTo("Vi ansætter en lods");
        assertThat(step.condition()).isEqualTo("hvis Byrådet bevilger pengene");
    }

    @Test
    void whatIsDrawnUpForEachIsNoStep() {
        assertThat(told("Havneafdelingen\n\nHavneafdelingen er ny. Der udarbejdes en årsplan for hver medarbejder.")
                        .steps())
                .isEmpty();
    }

    @Test
    void workThatHasBegunGoesOnWhenSomethingElseHappens() {
        ImplementationStep step =
                told("Havneafdelingen\n\nHavneafdelingen er ny. Udviklingen af kajerne er påbegyndt og udrulles i forbindelse med ansættelsen af en havnechef.")
                        .steps()
                        .get(0);

        assertThat(step.begun()).hasValue(true);
        assertThat(step.condition()).isEqualTo("i forbindelse med ansættelsen af en havnechef");
    }

    @Test
    void someWorkIsBestDoneCentrally() {
        assertThat(harbour(
                                "Nogle opgaver vil det fortsat være mest hensigtsmæssigt at varetage centralt (med base på rådhuset).")
                        .placements())
                .singleElement()
                .satisfies(placement -> {
                    assertThat(placement.kind()).hasValue(PlacementKind.CENTRAL);
                    assertThat(placement.place()).isEqualTo("rådhuset");
                });
    }

    @Test
    void theMattersOfWorkAreTasks() {
        assertThat(harbour("I modellen løses stabsopgaver vedr. løn og indkøb som udgangspunkt centralt.")
                        .tasks())
                .contains("løn", "indkøb");
    }

    @Test
    void labelsOfAPlanMaySayWhatHasToBeOverFirst() {
        List<ImplementationStep> steps =
                told("Hvad sker der så?\n- Når havnen er åbnet: Kranen efterses\n- Inden sommerferien: Havnechefen er ansat\n- Uge 34: Kontoret flytter")
                        .steps();

        assertThat(steps)
                .extracting(ImplementationStep::text)
                .containsExactly("Kranen efterses", "Havnechefen er ansat", "Kontoret flytter");
        assertThat(steps.get(0).condition()).isEqualTo("Når havnen er åbnet");
        assertThat(steps.get(1).date().orElseThrow().printed()).isEqualTo("Inden sommerferien");
    }
}
