package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.Term;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who set a group up, how far its paper has come, for how long it sits and to whom it reports, in the wordings of many papers. */
class OriginAndStateWordingsTest {

    private static Commission read(String below) {
        return commission("Kommissorium for Vestby Havneråd\n\n" + below.replace("/", "\n\n") + "\n");
    }

    private static Optional<String> by(Commission commission) {
        return commission.establishedBy().flatMap(DecisionReference::body).map(Body::name);
    }

    private static Optional<LocalDate> on(Commission commission) {
        return commission.establishedBy().flatMap(DecisionReference::date);
    }

    private static Optional<String> begin(Commission commission) {
        return commission.term().flatMap(Term::begin).map(ImpreciseDate::printed);
    }

    private static Optional<String> end(Commission commission) {
        return commission.term().flatMap(Term::end).map(ImpreciseDate::printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I medfør af lov om havne nedsætter Kommunalbestyrelsen et havneråd, der tager sig af havnen. | Kommunalbestyrelsen",
                "I henhold til § 4 i lov om havne har Byrådet nedsat et midlertidigt havneråd. | Byrådet",
                "Efter § 18 i lov om havne har Udvalget for Havn, vej og park i Vestby Kommune nedsat et havneråd. | Udvalget for Havn, vej og park",
                "Byrådet nedsætter et rådgivende havneråd. | Byrådet",
                "Havnerådet nedsættes af Teknikudvalget. | Teknikudvalget",
                "Rådet er oprettet af Byrådet for at samle brugerne. | Byrådet"
            })
    void whoSetsTheGroupUpIsToldInAnyOrder(String sentence, String body) {
        assertThat(by(read("Baggrund/" + sentence))).contains(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rådet er nedsat i henhold til beslutning på møde i Byrådet den 31. januar 2018 og ser på havnen.",
                "Havnerådet er nedsat efter beslutning i Byrådet den 31. januar 2018.",
                "Rådet er oprettet ved Byrådets beslutning af 31. januar 2018.",
                "Havnerådet blev nedsat på Byrådets møde den 31. januar 2018."
            })
    void theDecisionByWhichTheGroupIsThereIsTold(String sentence) {
        Commission commission = read("Baggrund/" + sentence);

        assertThat(by(commission)).contains("Byrådet");
        assertThat(on(commission)).contains(LocalDate.of(2018, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byrådet nedsætter hvert år et budgetudvalg blandt sine medlemmer.",
                "Rådet kan nedsætte et udvalg.",
                "Arbejdsgrupper nedsættes af Havnerådet efter behov."
            })
    void whatOthersSetUpSaysNothingOfTheGroup(String sentence) {
        assertThat(by(read("Arbejdsform/" + sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udkast til kommissorium for Vestby Havneråd",
                "Revideret oplæg til kommissorium for Vestby Havneråd",
                "UDKAST/Kommissorium for Vestby Havneråd",
                "Kommissorium for Vestby Havneråd (udkast)",
                "2. udkast/Kommissorium for Vestby Havneråd"
            })
    void aPaperThatCallsItselfADraftIsOne(String head) {
        assertThat(commission(head.replace("/", "\n\n") + "\n\nFormål\n\nRådet rådgiver Byrådet om havnen.\n")
                        .status())
                .contains(CommissionStatus.DRAFT);
    }

    @Test
    void whoseTaskItIsToMakeADraftIsNoDraft() {
        assertThat(read("Opgaver/Rådet skal udarbejde udkast til en plan for havnen.")
                        .status())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Vedtaget: Vedtaget af Havne- og Vejudvalget den 18. januar 2023.",
                "• Vedtaget: Af Havneudvalget den 18. januar 2023",
                "Havneudvalget har den 18. januar 2023 vedtaget et kommissorium for rådets arbejde."
            })
    void aPaperThatWasAdoptedSaysSo(String line) {
        Commission commission = read(line + "/Formål/Rådet rådgiver Byrådet om havnen.");

        assertThat(commission.status()).contains(CommissionStatus.ADOPTED);
        assertThat(on(commission)).contains(LocalDate.of(2023, 1, 18));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet skal fungere i perioden 1. maj 2014 til 30. november 2017. | 1. maj 2014 | 30. november 2017",
                "Rådet skal virke fra 1. april 2018 til 31. december 2021. | 1. april 2018 | 31. december 2021",
                "Rådet starter 1. september 2016 og ophører 1. juni 2017, hvis ikke det forlænges. | 1. september 2016 | 1. juni 2017",
                "Rådets arbejde begynder den 1. august 2018 og slutter den 1. april 2019. | den 1. august 2018 | den 1. april 2019",
                "Kommissorium gældende for årene 2022 - 2025 | 2022 | 2025",
                "Kommissoriet er gældende for perioden 2022-2025. | 2022 | 2025"
            })
    void howLongTheGroupSitsIsTold(String sentence, String begin, String end) {
        Commission commission = read(sentence + "/Formål/Rådet rådgiver Byrådet om havnen.");

        assertThat(begin(commission)).contains(begin);
        assertThat(end(commission)).contains(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet er et forum, der har reference til Havneudvalget. | Havneudvalget | -",
                "Rådet har reference til Havneudvalget. | Havneudvalget | -",
                "Rådet afgiver en årlig redegørelse om sit arbejde. | - | årlig",
                "Havnerådet udarbejder hvert år en årsberetning. | - | hvert år",
                "Rådet laver en årlig rapport. | - | årlig"
            })
    void toWhomAndHowOftenItReports(String sentence, String to, String rhythm) {
        List<Reporting> all = read("Om rådet/" + sentence).reporting();

        assertThat(all).hasSize(1);
        assertThat(all.get(0).to().stream().findFirst().map(Body::name).orElse("-"))
                .isEqualTo(to);
        assertThat(all.get(0).rhythm().map(Rhythm::printed).orElse("-")).isEqualTo(rhythm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vestby Havneråds profil og vedtægter\n\n§ 1 Vestby Havneråd\n\nStk. 1 Rådet samler havnens brugere.\n",
                "Havnerådets forretningsorden\n\n§ 1\n\nRådet samler havnens brugere.\n",
                "§ 17 stk. 4 Havneudvalg\n\nVestby Kommune nedsatte i 2014 et § 17 stk. 4 udvalg.\n\nFormålet med udvalget\n\nHavnen skal åbnes.\n",
                "Havnerådet\n\nHavnerådet rådgiver Byrådet.\n\nHavnerådet behandler ikke enkeltsager.\n",
                "Havnerådet\n\nVestby Havneråd har til formål\n\n- at åbne havnen\n- at samle brugerne\n\nAlle foreninger kan blive medlem af Havnerådet.\n"
            })
    void papersOfGroupsAreKnownByWhatTheySay(String page) {
        assertThat(PaperReader.standard()
                        .read(page.getBytes(StandardCharsets.UTF_8), "papir.txt")
                        .documents())
                .extracting(imported -> imported.document())
                .hasSize(1)
                .hasOnlyElementsOfType(Commission.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Byrådets forretningsorden\n\n§ 1\n\nByrådet holder møde.\n"})
    void theRulesOfTheCouncilItselfAreNoCommission(String page) {
        List<? extends CaseDocument> documents =
                PaperReader.standard().read(page.getBytes(StandardCharsets.UTF_8), "papir.txt").documents().stream()
                        .map(imported -> imported.document())
                        .toList();

        assertThat(documents).noneMatch(Commission.class::isInstance);
    }

    @Test
    void aSentenceOnWhichRulesArePassedIsNoTitle() {
        Commission commission = commission(
                "Vedtægter for Havneudvalget\n\nI henhold til § 35 stk. 2 i lovbekendtgørelse nr. 854 af 11. juli 2011 om havne og kajer gælder denne vedtægt for Havneudvalget i Vestby Kommune:\n\n§ 1 Formål\n\nUdvalget skal åbne havnen.\n");

        assertThat(commission.title()).isEqualTo("Vedtægter for Havneudvalget");
    }

    @Test
    void aParagraphIsNoTitle() {
        assertThat(read("§ 1/Rådet rådgiver Byrådet om havnen./§ 2/Rådet holder møde.")
                        .title())
                .isEqualTo("Kommissorium for Vestby Havneråd");
        assertThat(commission(
                                "Havnegrupper\n\n§ 1\n\nEn havnegruppe nedsættes af Havneudvalget.\n\n§ 2 Havneudvalget skriver et kommissorium for gruppen.\n\n§ 3\n\nGruppen vælger en formand.\n")
                        .title())
                .isEqualTo("Havnegrupper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"§ 1 Navn og formål.", "§ 2. Formål.", "§2 Rådets formål."})
    void aParagraphMayBeHeadedByWordsWithAStop(String heading) {
        Commission commission =
                read(heading + "/Havnen skal åbnes for alle./§ 3. Vedtægtsændringer./Ændringer sker på årsmødet.");

        assertThat(commission.purpose().content()).isEqualTo("Havnen skal åbnes for alle.");
        assertThat(commission.sections()).extracting(Section::heading).contains("§ 3. Vedtægtsændringer.");
    }

    @Test
    void wordsThatAListCompletesHeadNothing() {
        Commission commission = read(
                "§ 2. Formål/I samarbejde med Vestby Kommune og havnens brugere/• at åbne havnen\n• at samle brugerne/§ 3. Opgaver/Stk. 4. Rådet udarbejder forslag til Byrådet om/• planer for havnen\n• priser for pladser");

        assertThat(commission.purpose().content()).contains("at åbne havnen", "at samle brugerne");
        assertThat(commission.tasks())
                .extracting(Task::text)
                .extracting(text -> text.content())
                .contains("planer for havnen", "priser for pladser");
        assertThat(commission.sections()).extracting(Section::heading).noneMatch(heading -> heading.startsWith("Stk."));
    }

    @Test
    void whatTheGroupLooksAfterIsOneTaskWithItsParts() {
        Commission commission = read(
                "Rådets opgaver/Stk. 3. Rådet varetager på Byrådets vegne alle sager om havnen, herunder opgaver vedrørende:/• kajer\n• pladser");

        assertThat(commission.tasks()).hasSize(1);
        assertThat(commission.tasks().get(0).text().content()).startsWith("Rådet varetager");
        assertThat(commission.tasks().get(0).tasks())
                .extracting(task -> task.text().content())
                .containsExactly("kajer", "pladser");
    }

    @Test
    void whereTheMoneyComesFromIsTheEconomy() {
        Commission commission = read("2.2 Midler/Midler tilvejebringes ved tilskud fra Vestby Kommune.");

        assertThat(commission.economy().orElseThrow().text().content()).startsWith("Midler tilvejebringes");
    }

    @Test
    void titlesOfOneRowAreHeadingsWhereOneOfThemIs() {
        Commission commission = read(
                "2.2 Midler/Midler kommer fra Vestby Kommune./2.3 Købte værker/De værker, som rådet køber, tilhører kommunen.");

        assertThat(commission.economy().orElseThrow().text().content()).isEqualTo("Midler kommer fra Vestby Kommune.");
    }

    @Test
    void belowAHeadingOnThePurposeWhatIsToBeSeenToIsThePurpose() {
        Commission commission =
                read("Formål/Rådet skal på vegne af Byrådet sikre, at/• havnen er åben\n• brugerne bliver hørt");

        assertThat(commission.purpose().content()).contains("havnen er åben", "brugerne bliver hørt");
        assertThat(commission.tasks()).isEmpty();
    }

    @Test
    void theNumberOfAClauseIsNoPartOfThePurpose() {
        Commission commission = read(
                "§ 1/Stk. 1. Rådets hjemsted er Vestby./Stk. 2. Formålet med rådet er:/• at åbne havnen\n• at samle brugerne");

        assertThat(commission.purpose().content()).startsWith("Formålet med rådet er:");
    }

    @Test
    void theDayOnWhichOneThingStartsIsNoBeginOfTheTerm() {
        assertThat(begin(read("Om rådet/Arbejdet med planen starter op den 1. marts 2022, og rådet hjælper til.")))
                .isEmpty();
    }
}
