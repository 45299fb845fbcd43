package dk.sagsgang.exchange.paper.commission.work;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.commission.work.Inspiration;
import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.reference.LegalReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that the work is to keep, projects before it and municipalities that it is to learn from. */
class LawsAndExamplesTest {

    private static Commission read(String below) {
        return commission(
                "Kommissorium for Støtteudvalget i Vestby Kommune\n\nFormål\n\nUdvalget skal forny støtten.\n\n"
                        + below.replace("/", "\n\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Støtten gives efter servicelovens § 85.|serviceloven|demands|",
                "Arbejdet sker inden for servicelovens rammer.|serviceloven|demands|",
                "Kommunen skal efter retssikkerhedslovens § 4 lade borgeren medvirke.|retssikkerhedsloven|demands|lade borgeren medvirke.",
                "Efter servicelovens § 46 skal støtten bygge på barnets syn.|serviceloven|demands|støtten bygge på barnets syn.",
                "Serviceloven giver mulighed for at samle støtten.|Serviceloven|allows|samle støtten",
                "Løsningen skal overholde databeskyttelsesforordningen.|databeskyttelsesforordningen|demands|",
                "Folkeoplysningsloven fastsætter, hvem der får lokaler.|Folkeoplysningsloven|demands|hvem der får lokaler",
                "Pligten til kørsel følger blandt andet af folkeskolelovens § 26.|folkeskoleloven|demands|",
                "Følgende love skal overholdes: arbejdstidsloven.|arbejdstidsloven|demands|"
            })
    void aLawThatIsToBeKeptIsToldWithWhatItAsks(String sentence, String act, String effect, String what) {
        List<LegalRequirement> laws = read("Lovgivning/" + sentence).laws();

        assertThat(laws).hasSize(1);
        assertThat(laws.get(0).law().map(LegalReference::act)).contains(act);
        assertThat(laws.get(0).effect().map(LegalEffect::code)).contains(effect);
        assertThat(laws.get(0).text()).isEqualTo(what == null ? "" : what);
    }

    @Test
    void eachParagraphIsALawOfItsOwn() {
        assertThat(read("Lovgivning/Støtten gives efter servicelovens § 85, § 107 og § 108.")
                        .laws())
                .extracting(law -> law.law().orElseThrow().paragraph())
                .containsExactly("85", "107", "108");
    }

    @Test
    void whatOnlyTellsByWhichLawAGroupIsThereIsNoSectionAsWell() {
        Commission read = read(
                "Hjemmel/Udvalget nedsættes efter styrelseslovens § 17, stk. 4. Byrådet traf beslutning om nedsættelsen den 5. november 2018.");

        assertThat(read.legalBasis()).hasSize(1);
        assertThat(read.sections())
                .noneMatch(section -> section.text().content().contains("§ 17"));
    }

    @Test
    void aSentenceEndsWithAPlaceInTheLaw() {
        Commission read = read(
                "Regler/Udvalget er nedsat efter styrelseslovens § 17, stk. 4. Serviceloven fastsætter, hvem der kan få støtte.");

        assertThat(read.laws()).extracting(LegalRequirement::text).containsExactly("hvem der kan få støtte");
    }

    @Test
    void aDutyOrAPaymentIsToldWithItsLaw() {
        List<LegalRequirement> laws = read("Økonomi/Medlemmerne får diæter efter styrelseslovens § 16 a.")
                .laws();

        assertThat(laws).hasSize(1);
        assertThat(laws.get(0).law().map(LegalReference::act)).contains("Lov om kommunernes styrelse");
    }

    @Test
    void theLawByWhichAGroupIsThereIsNoneThatItKeeps() {
        assertThat(read("Lovgivning/Udvalget nedsættes efter styrelseslovens § 17, stk. 4.")
                        .laws())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget bygger videre på projektet \"Nye veje\", som løb fra 2016 til 2018.",
                "Fra 2016 til 2018 gennemførte forvaltningen projektet Nye veje, der skulle hjælpe 30 borgere hjem.",
                "Forløberen, »Nye veje« 2016-2018: målet var 20 mio. kr., resultatet blev 13 mio. kr.",
                "Projektet viderefører »Nye veje«, der blev gennemført i Nørreby i 2016 og 2018."
            })
    void aProjectBeforeThisOneHasItsYears(String sentence) {
        List<EarlierProject> all = read("Baggrund/" + sentence).earlierProjects();

        assertThat(all).extracting(EarlierProject::title).containsExactly("Nye veje");
        assertThat(all.get(0).term().flatMap(term -> term.begin()).orElseThrow().printed())
                .isEqualTo("2016");
        assertThat(all.get(0).term().flatMap(term -> term.end()).orElseThrow().printed())
                .isEqualTo("2018");
    }

    @Test
    void whatBecameOfItsAimsIsTold() {
        EarlierProject project =
                read("Baggrund/Projektet bygger videre på »Nye veje«, som løb fra 2016 til 2018. Målet om højst 12 hjælpere blev nået. Det andet mål, at fraværet skulle falde, blev ikke nået.")
                        .earlierProjects()
                        .get(0);

        assertThat(project.targets())
                .extracting(target -> target.outcome().orElseThrow())
                .containsExactly(TargetOutcome.MET, TargetOutcome.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådets medlemmer er valgt for perioden 2022-2025.",
                "Forretningsorden for Landdistriktsudvalget 2022-2025",
                "Udvalgets funktionsperiode er valgperioden 2018-2021."
            })
    void aTermIsNoProject(String sentence) {
        assertThat(read("Periode/" + sentence).earlierProjects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inspiration/Herning Kommune har haft ét kontor siden 2017.|har haft ét kontor siden 2017",
                "Andres erfaringer/Der kan ses på Herning Kommunes arbejde med havnen.|arbejde med havnen",
                "Andres erfaringer/Herning Kommune – skærmbesøg i hele byen|skærmbesøg i hele byen",
                "Møder/Udvalget opfordres til at se på Herning Kommunes arbejde med havnen.|arbejde med havnen"
            })
    void whoIsLearntFromIsToldWithWhat(String below, String what) {
        List<Inspiration> all = read(below).inspirations();

        assertThat(all)
                .extracting(each -> each.municipality().orElseThrow().name())
                .containsExactly("Herning Kommune");
        assertThat(all.get(0).text()).isEqualTo(what);
    }
}
