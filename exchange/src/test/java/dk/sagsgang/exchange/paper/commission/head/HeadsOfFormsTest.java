package dk.sagsgang.exchange.paper.commission.head;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the top and at the foot of a paper: labels, columns, before whom it is laid, place and day, who signs. */
class HeadsOfFormsTest {

    private static final String BELOW =
            "\n\nFormål\n\nDer skal skabes et overblik over havnen, som kan bruges i planlægningen.\n\nOpgaver\n\nUdvalget skal:\n- tælle skibe\n- måle kajer\n";

    private static Commission read(String head) {
        return commission(head.replace("/", "\n") + "\n\nKommissorium for Havneudvalget" + BELOW);
    }

    private static Optional<String> dated(Commission read) {
        return read.dated().map(ImpreciseDate::printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Byrådet den 3. december 2018/Bilag 1 til punkt 71 | 3. december 2018",
                "Bilag 1 til Byrådets møde den 31. januar 2018, pkt. 18 | 31. januar 2018",
                "Dagsorden - Byrådet - 21. juni 2022 - Bilag 2 til punkt 9 | 21. juni 2022",
                "Oplæg til Økonomiudvalget 2. oktober 2024 | 2. oktober 2024",
                "Til behandling i Byrådet den 2. oktober 2024 | 2. oktober 2024"
            })
    void paperThatIsLaidBeforeAMeetingIsProposedAndOfItsDay(String head, String day) {
        Commission read = read(head);

        assertThat(dated(read)).contains(day);
        assertThat(read.status()).contains(CommissionStatus.PROPOSED);
        assertThat(read.sections()).isEmpty();
    }

    @Test
    void columnsOfAHeadAreLabelsEach() {
        Commission read = commission(
                "Vestby Kommune                                     Side 1 af 1\n\n   Kommissorium for Grønt Råd\n\n   Udarbejdet af: Land og By            Journalnr. 18/004127\n   Dato: 26. april 2018                 Sagsbehandler: lhn\n"
                        + BELOW);

        assertThat(read.issuedBy()).map(Body::name).contains("Land og By");
        assertThat(read.caseNumber()).map(CaseNumber::printed).contains("18/004127");
        assertThat(dated(read)).contains("26. april 2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sag nr. 27.36.00-A00-2-19",
                "Sag 27.36.00-A00-2-19",
                "Sagsid: 27.36.00-A00-2-19",
                "J.nr. 27.36.00-A00-2-19"
            })
    void numberOfTheCaseHasManyLabels(String label) {
        assertThat(read(label).caseNumber()).map(CaseNumber::printed).contains("27.36.00-A00-2-19");
    }

    @Test
    void nameOfTheMunicipalityIsAColumnBesideTheKindOfPaper() {
        Commission read = commission(
                "ODDER KOMMUNE                                    Notat\nHavn og By\n\nKommissorium for Havneudvalget"
                        + BELOW);

        assertThat(read.heading()).isEqualTo("Notat");
        assertThat(read.issuedBy()).map(Body::name).contains("Havn og By");
    }

    @Test
    void placeAndDayAndInitialsAreOfTheHead() {
        Commission read = read("Vestby, den 21-10-2019/Initialer: MLKS");

        assertThat(dated(read)).contains("21-10-2019");
        assertThat(read.caseOfficers()).extracting(Person::initials).containsExactly("MLKS");
    }

    @Test
    void labelsOfAFormSayStateVersionAndWhoWroteAndOrderedIt() {
        Commission read = read(
                "Version\t2 (revideret efter møde i Havneudvalget)/Status\tForelægges til godkendelse/Udarbejdet af\tAnna Berg, Havn og By/Bestilt af\tTeknikudvalget den 6. maj 2015");

        assertThat(read.version()).isEqualTo("2 (revideret efter møde i Havneudvalget)");
        assertThat(read.status()).contains(CommissionStatus.PROPOSED);
        assertThat(read.caseOfficers()).extracting(Person::name).containsExactly("Anna Berg");
        assertThat(read.issuedBy()).map(Body::name).contains("Havn og By");
        assertThat(read.establishedBy().flatMap(DecisionReference::body))
                .map(Body::name)
                .contains("Teknikudvalget");
    }

    @Test
    void whoWroteThePaperByOfficeAndNameIsNoUnit() {
        Commission read = read("Vestby Kommune/Havn & By//Udarbejdet af: Havnekonsulent Anna Berg");

        assertThat(read.caseOfficers()).extracting(Person::name).containsExactly("Anna Berg");
        assertThat(read.issuedBy()).map(Body::name).contains("Havn & By");
    }

    @Test
    void paperThatWasChangedLaterIsRevisedAndOfThatDay() {
        Commission read = read("Godkendt af Vestby Byråd den 20. juni 2016. Ændret den 22. januar 2018.");

        assertThat(read.status()).contains(CommissionStatus.REVISED);
        assertThat(dated(read)).contains("22. januar 2018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odder, den 12. maj 2015\n\nAnna Berg\nborgmester",
                "Odder, den 12. maj 2015\n\nMed venlig hilsen\n\nAnna Berg\nHavnechef"
            })
    void footWithPlaceAndDayIsNoText(String foot) {
        Commission read = commission("Kommissorium for Havneudvalget" + BELOW
                + "\nAflevering\n\nUdvalget er til for havnen og for dem, der bruger den.\n\n" + foot + "\n");

        assertThat(dated(read)).contains("12. maj 2015");
        assertThat(read.sections())
                .extracting(Section::text)
                .noneMatch(text -> text.content().contains("Anna"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ODDER KOMMUNE | Ærø Kommunes arbejde med havnen i Marstal er et eksempel at lære af.",
                "Odder Kommune \u2013 Direktionen | Samsø Kommune er nævnt i rapporten.",
                "Projekt for Odder Kommune | Samsø Kommune har haft gode erfaringer med både."
            })
    void letterheadTellsWhosePaperItIs(String head, String sentence) {
        assertThat(read(head + "//Baggrund//" + sentence).municipality())
                .map(Municipality::name)
                .contains("Odder Kommune");
    }
}
