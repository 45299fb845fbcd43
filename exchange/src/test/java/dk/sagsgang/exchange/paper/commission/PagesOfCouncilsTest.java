package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on councils that never say that they are statutes, and what such pages and statutes say of when, by whom and how often. */
class PagesOfCouncilsTest {

    private static Commission read(String below) {
        return commission("Vedtægter for Vestby Kunstråd\n\nFormål\n\nRådet rådgiver Byrådet.\n\n" + below + "\n");
    }

    private static Composition composed(String below) {
        return read(below).composition().orElse(Composition.builder().build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forum for ro har 6 medlemmer og en observatør.\n\nForummet består af:\n\n • 4 pårørende fra Rolighed\n • En observatør fra Rolighedens bestyrelse\n • Kommunens socialchef\n\nValgperioden er 4 år.\n\nForummet holder mindst to ordinære møder om året.\n",
                "Kunstrådet beslutter, hvilken kunst kommunen skal købe.\n\nKunstrådet har 6 medlemmer.\n\nFormanden for Kulturudvalget er født formand.\nUdvalget udpeger de øvrige medlemmer.\n\nOpgaver\n\nKunstrådet skal sørge for kunsten.\n",
                "Grønt Råd er et rådgivende forum om naturen.\n\nVedtaget af Byrådet 29.11.2010\n1. Rådets navn og formål\n1.1 Rådets navn er ”Grønt Råd”.\n1.2 Formålene med Grønt Råd er:\n• At fremme samarbejdet.\n",
                "Om naturen\n\nRådet drøfter naturen i kommunen.\n\nGrønt Råd består af:\n\nFormanden for Miljøudvalget.\n\nEn medarbejder fra Miljø.\n\nFor hvert af rådets medlemmer kan der udpeges en suppleant.\n\nKommunen fungerer som sekretariat og udsender dagsorden.\n\nFormand og næstformand vælges frit blandt rådets medlemmer.\n\nDer holdes fire ordinære møder om året.\n"
            })
    void pageOfACouncilIsACommission(String page) {
        assertThat(PaperReader.standard()
                        .read(page.getBytes(StandardCharsets.UTF_8), "papir.txt")
                        .documents())
                .extracting(imported -> imported.document())
                .hasSize(1)
                .hasOnlyElementsOfType(Commission.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vedtægterne er godkendt på møde i Kulturudvalget 9. juni 2020 | Kulturudvalget | 2020-06-09",
                "Vedtægterne er godkendt af KB den 02.10-2006 | KB | 2006-10-02",
                " • Vedtaget: 8. marts 2022 af Kulturudvalget. | Kulturudvalget | 2022-03-08",
                "Rådet er nedsat som et råd under Kulturudvalget jf. Byrådets beslutning den 22. august 2012. | Byrådet | 2012-08-22",
                "Kunstrådet er nedsat af Kulturudvalget og virker i to år. | Kulturudvalget | -"
            })
    void whoSetUpTheCouncilAndWhen(String sentence, String body, String day) {
        Commission commission = read("Om rådet\n\n" + sentence);

        assertThat(commission.establishedBy().orElseThrow().body().map(Body::name))
                .contains(body);
        assertThat(commission.establishedBy().orElseThrow().date().map(LocalDate::toString))
                .isEqualTo(Optional.of(day).filter(told -> !told.equals("-")));
    }

    @Test
    void councilThatWasSetUpInAYearIsSo() {
        Commission commission =
                read("Om rådet\n\nKunstrådet blev nedsat af Byrådet i begyndelsen af 2007 for at fremme kunsten.");

        assertThat(commission.establishedBy().orElseThrow().body().map(Body::name))
                .contains("Byrådet");
        assertThat(commission.establishedBy().orElseThrow().dated().map(ImpreciseDate::printed))
                .hasValueSatisfying(printed -> assertThat(printed).contains("2007"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunstrådet er dannet med det formål at sikre kunsten.",
                "Kunstrådet er oprettet med det formål at sikre kunsten.",
                "Kunstrådet har til formål sammen med kommunen at sikre kunsten.",
                "Kunstrådet har til formål - sammen med kommunen - at sikre kunsten."
            })
    void purposeIsToldInOtherWords(String sentence) {
        assertThat(commission("Vedtægter for Vestby Kunstråd\n\n§ 1\n\n" + sentence
                                + "\n\n§ 2\n\nRådet består af 5 medlemmer.\n")
                        .purpose()
                        .content())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Borgmesteren er født formand. | Borgmesteren er født formand",
                "Formanden for Kulturudvalget er ”født” formand for Kunstrådet. | Kulturudvalget",
                "Formanden for Kulturudvalget, Anna Lund Berg, er født formand. | Kulturudvalget",
                "Formandsposten i rådet varetages af formanden for Kulturudvalget. | Kulturudvalget",
                "Furesø Kommune er formand for Kunstrådet. | Furesø Kommune"
            })
    void chairIsToldByOffice(String sentence, String whom) {
        Composition composition = composed("Formand\n\n" + sentence);

        assertThat(composition
                        .chair()
                        .orElseThrow()
                        .filledBy()
                        .map(filling -> filling instanceof ChairOfBody chair
                                ? chair.body().orElseThrow().name()
                                : filling instanceof Representatives all
                                        ? all.group()
                                        : composition.chair().orElseThrow().printed()))
                .contains(whom);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet holder møder efter behov. Der planlægges afholdt 6 møder om året. | 6",
                "Der planlægges fire møder om året. | 4",
                "Rådet holder som minimum to ordinære møder om året og inviteres til et møde med Havneudvalget. | 2",
                "Rådet har mindst 1 årligt møde med Kulturudvalget. | -",
                "Rådet holder to møder om året med Byrådet. | -",
                "Rådet afholder hvert år et dialogmøde med Kulturudvalget. | -"
            })
    void meetingsOfTheCouncilAreItsOwn(String sentences, String times) {
        assertThat(composed("Møder\n\n" + sentences)
                        .meetings()
                        .flatMap(rhythm -> rhythm.times())
                        .map(String::valueOf)
                        .orElse("-"))
                .isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådets funktionsperiode er den nuværende valgperiode 2018–2021. | 2018 | 2021",
                "Perioden er sammenfaldende med kommunalbestyrelsens funktionsperiode 2014 – 2017. | 2014 | 2017",
                "Medlemmerne er udpeget for perioden 2022 til udgangen af 2025. | 2022 | udgangen af 2025"
            })
    void yearsOfTheCouncilAreItsTerm(String sentence, String begin, String end) {
        Commission commission = read("Valg\n\n" + sentence);

        assertThat(commission.term().orElseThrow().begin().map(ImpreciseDate::printed))
                .contains(begin);
        assertThat(commission.term().orElseThrow().end().map(ImpreciseDate::printed))
                .contains(end);
    }

    @Test
    void whoSendsThemIsNamedWithoutWhatIsSaidOfHow() {
        Composition composition = composed(
                "Rådet består af:\n\n • 1 kunstfaglig repræsentant udpeget af og fra Vestby Kunstskole\n • 2 medlemmer udpeget af og blandt kunstforeningerne\n");

        assertThat(composition.seats())
                .extracting(seat -> seat.filledBy().orElseThrow())
                .containsExactly(
                        Representatives.builder().group("Vestby Kunstskole").build(),
                        Representatives.builder().group("kunstforeningerne").build());
    }

    @Test
    void organisationsWithWhomTheySentAreSeatsWithoutAHeading() {
        Commission commission = commission("""
                Grønt Råd

                Grønt Råd er et rådgivende forum for Byrådet i Vestby.

                Medlem udpeget af byrådet, Anna Lund (B)
                Vestby Landboforening, Bo Holm
                Danmarks Naturfredningsforening, Carl Vest
                Dansk Skovforening, Dorte Dam
                Friluftsrådet, Else Berg

                Vedtaget af Byrådet 29.11.2010
                1. Rådets navn og formål
                1.1 Rådets navn er ”Grønt Råd”.
                1.2 Formålet med Grønt Råd er at fremme samarbejdet.
                """);

        assertThat(commission.composition().orElseThrow().seats())
                .hasSize(5)
                .allMatch(seat -> !seat.holders().isEmpty());
        assertThat(commission.purpose().content()).isEqualTo("Formålet med Grønt Råd er at fremme samarbejdet.");
        assertThat(commission.status()).contains(CommissionStatus.ADOPTED);
    }

    @Test
    void listThatTellsWhatTheCouncilMayDoIsOneTaskWithItsParts() {
        Commission commission = read(
                "Kunstrådets opgaver\n\nRådet kan vejlede foreningerne i kommunen med:\n\n  1. Kontakt til udvalg\n  2. Kontakt til hinanden\n");

        assertThat(commission.tasks()).hasSize(1);
        assertThat(commission.tasks().get(0).tasks()).extracting(Task::mark).containsExactly("1.", "2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Glostrup Ungdomsråd – Vedtægter | Glostrup Ungdomsråd | Glostrup Kommune",
                "Vedtægter / Navnet er Kunstrådet for Lys i disse vedtægter kaldet ”Rådet”. | Kunstrådet for Lys | -",
                "Vedtægter / Rådets navn er: Lysrådet i Viborg Kommune. | Lysrådet | Viborg Kommune",
                "Forretningsorden Lysrådet Godkendt i Kulturudvalget 28. november 2013 | Lysrådet | -"
            })
    void nameOfTheCouncilAndItsMunicipality(String lines, String name, String municipality) {
        Commission commission = commission(lines.replace(" / ", "\n\n")
                + "\n\nFormål\n\nRådet har til formål at lyse.\n\nMedlemmer\n\nRådet består af 9 medlemmer.\n");

        assertThat(commission.body().map(Body::name)).contains(name);
        assertThat(commission.municipality().map(told -> told.name()).orElse("-"))
                .isEqualTo(municipality);
    }
}
