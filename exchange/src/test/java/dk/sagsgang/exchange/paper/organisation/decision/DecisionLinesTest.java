package dk.sagsgang.exchange.paper.organisation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who adopted an organisation, from when it is in force, and what state it is in. */
class DecisionLinesTest {

    private static final LocalDate DATED = LocalDate.of(2013, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommunen ændrer administrationen, så den nye del træder i kraft den første januar 2014. | første januar 2014 | 2014-01-01",
                "Den reviderede organisation gælder fra 1. marts 2018. | 1. marts 2018 | 2018-03-01",
                "Fordelingen af direktøransvar fra 1. maj 2012: | 1. maj 2012 | 2012-05-01",
                "• 1. september 2024: Den nye organisation træder i kraft | 1. september 2024 | 2024-09-01",
                "Partierne har aftalt, at forvaltningsstrukturen i Greve Kommune bliver ændret fra 1. januar 2014. | 1. januar 2014 | 2014-01-01",
                "Organisationen ændres pr. 1. august 2013. | 1. august 2013 | 2013-08-01",
                "Fra den 1. november ser kommunens forvaltning anderledes ud. | 1. november | 2013-11-01",
                "GREVE: 1. november får Greve Kommune ny administrativ struktur. | 1. november | 2013-11-01",
                "Greve Kommune vil fra 1. september bestå af fem centre. | 1. september | 2013-09-01"
            })
    void theDayFromWhichItIsInForceIsItsBeginning(String line, String printed, LocalDate day) {
        ImpreciseDate begin = InForce.of(List.of(line.replaceFirst("^• ", "")), Optional.of(LocalDate.of(2013, 5, 2)))
                .orElseThrow();

        assertThat(begin.printed()).isEqualTo(printed);
        assertThat(begin.earliest()).hasValue(day);
        assertThat(begin.latest()).hasValue(day);
    }

    @Test
    void aDayWithItsYearIsTakenBeforeOneWithout() {
        List<String> lines = List.of(
                "Der er tilpasninger med virkning fra den 1. september.",
                "1. september 2024: Den nye organisation træder i kraft");

        assertThat(InForce.of(lines, Optional.empty()).orElseThrow().printed()).isEqualTo("1. september 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den 4. maj holder kommunen åbent hus.",
                "Ændringer fra 1. september 2014",
                "Taksten gælder for 2014.",
                "Taksten bliver ændret fra 1. januar 2014.",
                "Den politiske organisation er ændret pr. den 1. januar 2014 til en ny.",
                "Da kommunen i sin tid skulle deles med virkning fra 1. januar 2012, var der 82 stillinger.",
                "Rådhuset blev bygget i 1964."
            })
    void otherDaysAreNoBeginning(String line) {
        assertThat(InForce.of(List.of(line), Optional.of(LocalDate.of(2014, 1, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strukturen træder i kraft den 1. januar. | 2013-10-15 | 2014-01-01",
                "Fra den 1. januar får kommunen ny struktur. | 2013-10-15 | 2014-01-01",
                "Strukturen træder i kraft den 1. april. | 2013-04-03 | 2013-04-01",
                "Strukturen trådte i kraft den 1. november. | 2014-01-15 | 2013-11-01",
                "Strukturen trådte i kraft den 1. marts. | 2013-10-15 | 2013-03-01",
                "Organisationen gælder fra 1. marts. | 2013-10-15 | 2013-03-01"
            })
    void aDayWithoutAYearIsTheNextOfWhatIsToComeAndTheLastOfWhatHasCome(String line, LocalDate dated, LocalDate day) {
        assertThat(InForce.of(List.of(line), Optional.of(dated)).orElseThrow().earliest())
                .hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Økonomiudvalget besluttede den 25. september 2013 at se på den administrative struktur.",
                "Byrådet vedtog den 4. maj 2013 at igangsætte en analyse af organisationen.",
                "Kommunalbestyrelsen besluttede den 4. maj 2013 at fastholde den nuværende struktur.",
                "Byrådet godkendte den 4. maj 2013 kommissoriet for en ny organisation.",
                "Økonomiudvalget besluttede den 4. maj 2013 at sende forslaget til ny struktur i høring."
            })
    void whoDecidesToLookIntoTheOrganisationOrToKeepItAdoptsNone(String line) {
        assertThat(Adoption.of(List.of(line), Optional.of(DATED))).isEmpty();
        assertThat(ModelStates.of(List.of(line), "Nyt", false)).isNotEqualTo(Optional.of(ModelState.ADOPTED));
    }

    @Test
    void theLastDecisionIsInForceAndTheOneBeforeItIsReplaced() {
        Adoption.Told told = Adoption.of(
                        List.of(
                                "Den 9. oktober 2008 vedtog Greve Byråd en ny administrativ organisation.",
                                "Efter Byrådets vedtagelse godkendte økonomiudvalget den 7. januar 2009 principperne for organiseringen.",
                                "Organisationen er senest revideret ved Byrådets beslutning af 23. januar 2019."),
                        Optional.empty())
                .orElseThrow();

        assertThat(told.last().body().map(Body::name)).hasValue("Byrådet");
        assertThat(told.last().date()).hasValue(LocalDate.of(2019, 1, 23));
        assertThat(told.before().flatMap(DecisionReference::date)).hasValue(LocalDate.of(2008, 10, 9));
    }

    @Test
    void aDecisionWithoutItsYearIsTheLastBeforeThePaper() {
        Adoption.Told told = Adoption.of(
                        List.of("Økonomiudvalget godkendte strukturen den 6. november."), Optional.of(DATED))
                .orElseThrow();

        assertThat(told.last().date()).hasValue(LocalDate.of(2013, 11, 6));
    }

    @Test
    void aStepOfThePlanThatIsBehindThePaperAdoptedIt() {
        String step = "6. november 2013: Byrådet vedtager strukturen";

        assertThat(Adoption.of(List.of(step), Optional.of(DATED))).isPresent();
        assertThat(Adoption.of(List.of(step), Optional.of(LocalDate.of(2013, 10, 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sundhedspolitikken er vedtaget af Byrådet den 29. januar 2013.",
                "Byrådet behandler strukturen den 29. januar 2014.",
                "Organisationen blev tegnet af en arkitekt den 29. januar 2013."
            })
    void otherDecisionsAreNone(String line) {
        assertThat(Adoption.of(List.of(line), Optional.of(DATED))).isEmpty();
    }

    @Test
    void thePaperSaysWhetherItProposesOrTellsOrDescribes() {
        assertThat(ModelStates.of(List.of("Det foreslås at samle afdelingerne i en ny struktur."), "Struktur", false))
                .hasValue(ModelState.PROPOSED);
        assertThat(ModelStates.of(
                        List.of("Kommunen har besluttet at lave ændringer i administrationen."), "Nyt", false))
                .hasValue(ModelState.ADOPTED);
        assertThat(ModelStates.of(
                        List.of("Hvis planen vedtages, bliver der to forvaltninger i den nye struktur."), "Nyt", false))
                .hasValue(ModelState.PROPOSED);
        assertThat(ModelStates.of(List.of("I mandags vedtog Greve Byråd en ny organisation."), "Nyt", false))
                .hasValue(ModelState.ADOPTED);
        assertThat(ModelStates.of(List.of("Derfor ændres fordelingen af ansvar."), "Direktionen", true))
                .hasValue(ModelState.ADOPTED);
        assertThat(ModelStates.of(List.of("Forvaltningen er opdelt i fem afdelinger."), "Børn", false))
                .hasValue(ModelState.CURRENT);
        assertThat(ModelStates.of(List.of("Vi ses på rådhuset."), "Nyt", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnene får en ny ledelsesstruktur. Det besluttede Havne & Kystudvalget d. 18.08.13.",
                "Havnene får en ny organisering. Det vedtog Havne- og Kystudvalget den 18. august 2013.",
                "Administrationen ændres. Det er besluttet af Byrådet den 18.8.2013.",
                "Strukturen er ny. Dette blev godkendt i Økonomiudvalget 18-08-2013."
            })
    void whatTheSentenceBeforeTellsIsAdoptedByWhoeverDecidedThat(String line) {
        DecisionReference told =
                Adoption.of(List.of(line), Optional.empty()).orElseThrow().last();

        assertThat(told.date()).hasValue(LocalDate.of(2013, 8, 18));
        assertThat(told.body()).isPresent();
    }

    @Test
    void whatIsDecidedOfSomethingElseAdoptsNoOrganisation() {
        String line = "Havnene får en ny bro. Det besluttede Byrådet den 18. august 2013.";

        assertThat(Adoption.of(List.of(line), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktionens opgaver | Forslaget til en ny direktionsmodel deler opgaverne i to. | PROPOSED",
                "Handleplan | Gruppen har lavet to forslag til, hvordan havnene kan organiseres. | PROPOSED",
                "Vores organisation | Havnene er til for borgerne. | CURRENT",
                "Ledelse og organisation | Havnene har en ledergruppe. | CURRENT"
            })
    void theStateIsToldByTheTitleOfAPageAndByWhatIsProposed(String title, String line, ModelState state) {
        assertThat(ModelStates.of(List.of(line), title, false)).hasValue(state);
    }
}
