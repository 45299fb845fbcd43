package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.Section;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a unit a row, and the labelled lines and sentences that say the same of one unit. */
class PaperUnitTablesTest {

    @Test
    void theHeadOfATableTellsWhatStandsInItsRows() {
        OrganisationModel model = organisationModel("""
                Organisationsplan for Havnecentret

                3. Den nye organisation

                Havnecentret opdeles fremover i tre afdelinger og et sekretariat. Bemandingen fremgår af skemaet.

                Enhed\tLeder\tÅrsværk\tMålgruppe
                Havneafdelingen\tAfdelingsleder Ida Marie Holk\t38\tFiskere mellem 18 og 70 år
                Drift og Anlæg\tAfdelingsleder Bo Ravn\t61,5\tAlle med både
                Kystafdelingen\tAfdelingsleder (vakant)\t12\tBadegæster
                Sekretariat\tHavnechef Else Lund\t6,5
                I alt\t\t118

                3.1 Havneafdelingen

                Havneafdelingen er ny. Den tager imod alle skibe, der anløber havnen uden aftale.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Havnecentret", "Havneafdelingen", "Drift og Anlæg", "Kystafdelingen", "Sekretariat");
        OrganisationUnit harbour = model.units().get(1);
        assertThat(harbour.parent()).isEqualTo("havnecentret");
        assertThat(harbour.leadership().get(0).person().map(Person::name)).hasValue("Ida Marie Holk");
        assertThat(harbour.fullTimeEquivalents().orElseThrow().value()).hasValue(38);
        assertThat(harbour.targetGroups()).extracting(TargetGroup::text).containsExactly("Fiskere mellem 18 og 70 år");
        assertThat(harbour.description().content()).startsWith("Havneafdelingen er ny.");
        assertThat(model.units().get(2).kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(model.units().get(2).fullTimeEquivalents().orElseThrow().decimal())
                .hasValue(new BigDecimal("61.5"));
        assertThat(model.units().get(3).leadership().get(0).vacant()).hasValue(true);
        assertThat(model.units().get(4).kind()).hasValue(UnitKind.SECRETARIAT);
        assertThat(model.units().get(0).fullTimeEquivalents().orElseThrow().value())
                .hasValue(118);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afdeling Medarbejdere Budget 2015 (mio. kr.)\nHavneafdelingen 85 31,2\nKystafdelingen 92 33,5\n",
                "Afdeling Antal medarbejdere Budget 2015\nHavneafdelingen 85 31,2 mio. kr.\nKystafdelingen 92 33,5 mio. kr.\n"
            })
    void amountsOfATableAreInWhatItsHeadSays(String table) {
        OrganisationModel model =
                organisationModel("Ny organisation i Greve Kommune\n\nAfdelinger\n\nAfdelingerne er:\n\n" + table);

        assertThat(model.units().get(0).headCount().orElseThrow().value()).hasValue(85);
        assertThat(model.units()
                        .get(0)
                        .budget()
                        .orElseThrow()
                        .amount()
                        .orElseThrow()
                        .value())
                .hasValue(new BigDecimal("31200000"));
        assertThat(model.units().get(0).kind()).hasValue(UnitKind.DEPARTMENT);
    }

    @Test
    void aLineThatOnlyBeginsLikeAHeadIsText() {
        OrganisationModel model = organisationModel(
                "Ny organisation i Greve Kommune\n\nAfdeling og leder\n\nEnhed Leder og andre ord\nHavneafdelingen 85\n");

        assertThat(model.units())
                .allSatisfy(unit -> assertThat(unit.headCount()).isEmpty());
    }

    @Test
    void labelledLinesBelowTheNameOfAUnitAreItsFacts() {
        OrganisationModel model = organisationModel("""
                Organisationsplan for Sundhedsafdelingen i Greve Kommune

                Godkendt af direktionen den 4. maj 2016

                2. Organisering

                Sundhedsafdelingen består af to enheder og ledes af en sundhedschef.

                2.1 Træningsenheden

                Formål: At borgere efter sygdom kan klare sig selv.

                Målgruppe: Borgere mellem 18 og 67 år.

                Bemanding: 34 terapeuter.

                Placering: Sundhedshuset, Havnevej 4.

                2.2 Sundhedsplejen

                Sundhedsplejen henvender sig til familier med børn fra 0 til 6 år. Sundhedsplejen tilbyder hjemmebesøg, gruppetilbud og åben konsultation. Der er ansat 18 sundhedsplejersker.

                6. Videre proces

                Planen evalueres i efteråret 2017.
                """);

        assertThat(model.units().get(0).name()).isEqualTo("Sundhedsafdelingen");
        OrganisationUnit training = model.units().get(1);
        assertThat(training.aims()).hasSize(1);
        assertThat(training.targetGroups().get(0).fromAge()).hasValue(18);
        assertThat(training.headCount().map(Count::printed)).hasValue("34 terapeuter");
        assertThat(training.placements().get(0).place()).isEqualTo("Sundhedshuset, Havnevej 4");
        OrganisationUnit nurses = model.units().get(2);
        assertThat(nurses.targetGroups().get(0).text()).isEqualTo("familier med børn fra 0 til 6 år");
        assertThat(nurses.headCount().map(Count::printed)).hasValue("18 sundhedsplejersker");
        assertThat(nurses.targetGroups().get(0).fromAge()).isEmpty();
        assertThat(nurses.services()).containsExactly("hjemmebesøg", "gruppetilbud", "åben konsultation");
        assertThat(model.adoptedBy().orElseThrow().body().orElseThrow().name()).isEqualTo("direktionen");
        assertThat(model.steps().get(0).text()).isEqualTo("Planen evalueres");
    }

    @Test
    void theUnitsThatATextCountsFollowAsHeadingsWhateverTheirWords() {
        OrganisationModel model = organisationModel("""
                GREVE KOMMUNE

                CENTER FOR HAVN OG KYST

                AFDELINGER OG OPGAVER

                Centret består af to afdelinger og et sekretariat.

                Havneafdelingen

                Havneafdelingen passer på havnen og de både, der ligger der om vinteren.

                Opgaver:

                • Bolværker
                • Kraner

                Kystlinjen

                Kystlinjen overføres uændret fra Teknik og tæller 19 medarbejdere.

                Sekretariatet

                Sekretariatet betjener centerchefen og afdelingerne.

                PLACERING

                Centret har til huse på Havnevej.
                """);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("CENTER FOR HAVN OG KYST", "Havneafdelingen", "Kystlinjen", "Sekretariatet");
        assertThat(model.units().get(2).kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(model.units().get(2).headCount().orElseThrow().value()).hasValue(19);
        assertThat(model.sections()).extracting(Section::heading).doesNotContain("Kystlinjen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enhed\tÅrsværk\tPlacering\tLønbudget (mio. kr.)\nAdministrationen\t9\tKajen\t5,1\nDistrikt Nord\t17\tNordkajen\t7,9\nHavn og Kyst\t24\tBroen\t10,8\nI alt\t50\t\t23,8",
                "Enhed     Årsværk   Placering    Lønbudget (mio. kr.)\nAdministrationen    9    Kajen    5,1\nDistrikt Nord    17    Nordkajen    7,9\nHavn og Kyst     24    Broen    10,8",
                "| Enhed | Årsværk | Placering | Lønbudget (mio. kr.) |\n| Administrationen | 9 | Kajen | 5,1 |\n| Distrikt Nord | 17 | Nordkajen | 7,9 |\n| Havn og Kyst | 24 | Broen | 10,8 |",
                "EnhedÅrsværkPlaceringLønbudget (mio. kr.)\nAdministrationen9Kajen5,1\nDistrikt Nord17Nordkajen7,9\nHavn og Kyst24Broen10,8\nI alt5023,8"
            })
    void cellsArePartedHoweverThePageLostWhatPartedThem(String table) {
        OrganisationModel model =
                organisationModel("Ny organisation på havnen\n\nHavnen får en ny opdeling.\n\nTabel 1. Fordelingen\n"
                        + table + "\n\nHøring\n\nAlle er hørt.\n");

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Administrationen", "Distrikt Nord", "Havn og Kyst");
        OrganisationUnit last = model.units().get(2);
        assertThat(last.fullTimeEquivalents().orElseThrow().value()).hasValue(24);
        assertThat(last.placements().get(0).place()).isEqualTo("Broen");
        assertThat(last.budget().orElseThrow().amount().orElseThrow().value().orElseThrow())
                .isEqualByComparingTo("10800000");
        assertThat(last.budget().orElseThrow().remark()).isEqualTo("Lønbudget");
        assertThat(model.sections())
                .allSatisfy(section -> assertThat(section.text().content()).doesNotContain("10,8", "I alt"));
    }

    @Test
    void aNameAloneLeadsWhereTheColumnSaysSo() {
        OrganisationModel model = organisationModel(
                "Organisationsplan for havnen\n\nEnhed | Leder | Årsværk\nHavneafdelingen | Bo Ravn | 12\nKystafdelingen | Lise Bang | 8,5\n");

        assertThat(model.units())
                .extracting(unit ->
                        unit.leadership().get(0).person().map(Person::name).orElse(""))
                .containsExactly("Bo Ravn", "Lise Bang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Havnekontoret, kontorchef Bo Ravn, 61 årsværk\n- Kystkontoret, kontorchef (stillingen slås op), 75 årsværk",
                "• Havnekontoret – kontorchef Bo Ravn – 61 årsværk\n• Kystkontoret – kontorchef (ledig) – 75 årsværk"
            })
    void whoLeadsStandsBetweenTheNameAndTheNumber(String list) {
        OrganisationModel model = organisationModel(
                "Ny organisation på havnen\n\nHavnen får en ny opdeling.\n\nUnder forvaltningen er der to kontorer:\n\n"
                        + list + "\n");

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Havnekontoret", "Kystkontoret");
        assertThat(model.units().get(0).leadership().get(0).person().map(Person::name))
                .hasValue("Bo Ravn");
        assertThat(model.units().get(0).fullTimeEquivalents().orElseThrow().value())
                .hasValue(61);
        assertThat(model.units().get(1).leadership().get(0).vacant()).hasValue(true);
    }

    @Test
    void aTableWithAUnitInEachColumnIsTurned() {
        OrganisationModel model = organisationModel("""
                Ny struktur på havnene

                De nye områder

                Kommunen får tre områder.

                Område\tNord\tVest\tSyd
                Områdeleder\tIda Marie Holk\tOpslås\tBo Ravn
                Årsværk\t19,5\t15\t14
                Budget 2025\t9,1 mio. kr.\t7,6 mio. kr.\t6,8 mio. kr.
                Kontor\tBroby\tKajhuset\tVigen
                Dannes af\tBroby og Sundby\tKaj og Mole\tVigen

                Områdelederen har ansvaret for det hele.
                """);

        OrganisationUnit north = model.units().get(0);
        assertThat(model.units()).extracting(OrganisationUnit::name).startsWith("Nord", "Vest", "Syd");
        assertThat(north.kind()).hasValue(UnitKind.AREA);
        assertThat(north.leadership().get(0).person().map(Person::name)).hasValue("Ida Marie Holk");
        assertThat(north.leadership().get(0).office().map(Office::title)).hasValue("Områdeleder");
        assertThat(north.predecessors()).extracting(UnitReference::name).containsExactly("Broby", "Sundby");
        assertThat(north.placements().get(0).place()).isEqualTo("Broby");
        assertThat(north.budget().orElseThrow().period()).isPresent();
        assertThat(model.units().get(1).leadership().get(0).vacant()).hasValue(true);
    }

    @Test
    void columnsOfATableNamePartsOfAUnitAndWhatItCameFrom() {
        OrganisationModel model = organisationModel("""
                Ny struktur på havnene

                De nye distrikter

                Distrikt\tHavnehuse\tTidligere grupper\tFuldtidsstillinger\tBudget 2018 (1.000 kr.)
                Distrikt Øst\tKajhuset og Bolværket\tGruppe Nord og Gruppe Vest\t16\t7.950
                Distrikt Vest\tMolen\tGruppe Syd\t7\t3.520
                """);

        OrganisationUnit east = model.units().get(0);
        assertThat(east.predecessors()).extracting(UnitReference::name).containsExactly("Gruppe Nord", "Gruppe Vest");
        assertThat(east.budget().orElseThrow().amount().orElseThrow().value()).hasValue(new BigDecimal("7950000"));
    }
}
