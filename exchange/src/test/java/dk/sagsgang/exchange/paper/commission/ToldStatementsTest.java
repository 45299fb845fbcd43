package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.Statement;
import dk.sagsgang.text.StatementKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a background states is told where a word of it leaves no doubt, and a form has a part for each row. */
class ToldStatementsTest {

    private static List<Statement> statements(String background) {
        Commission commission = commission("Kommissorium for Havneudvalget i Vestby Kommune\n\nBaggrund\n\n"
                + background + "\n\nFormål\n\nUdvalget rådgiver Byrådet om havnen.\n");
        return commission.sections().stream()
                .map(Section::statements)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antallet af både er steget med 8 % siden 2012.|trend",
                "Udgifterne til havnen har gennem flere år været stigende.|trend",
                "En brugerundersøgelse viser, at mange savner en bro.|experience",
                "Erfaringerne fra de seneste år viser, at kajerne slides.|experience",
                "Byrådet ønsker derfor en plan for havnen.|aim",
                "Der er behov for at se på, om kajerne holder.|reason",
                "I 2017 gennemførte kommunen en optælling af både.|past-event",
                "Antallet af gæster forventes at blive større.|expectation",
                "Fiskeriet er under pres.|challenge"
            })
    void aWordTellsTheKind(String sentence, String kind) {
        assertThat(statements(sentence)).singleElement().satisfies(statement -> {
            assertThat(statement.kind()).contains(StatementKind.of(kind));
            assertThat(statement.text()).isEqualTo(sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnen ligger midt i byen.",
                "Vestby har tre havne, og den største er fra 1890.",
                "Alle emner, der har betydning for havnen, kan tages op.",
                "Borgerne bruger havnen hele året."
            })
    void whatIsOfNoKindForSureIsTextAlone(String sentence) {
        assertThat(statements(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baggrund\tHavnen er gammel, og kajerne er slidte.\nFormål\tUdvalget skal gøre havnen tryg.\nOpgaver\tUdvalget skal tælle bådene.\n",
                "Baggrund       Havnen er gammel, og kajerne er slidte.\nFormål         Udvalget skal gøre havnen tryg.\nOpgaver        Udvalget skal tælle bådene.\n",
                "Baggrund: Havnen er gammel, og kajerne er slidte.\n\nFormål: Udvalget skal gøre havnen tryg.\n\nOpgaver: Udvalget skal tælle bådene.\n"
            })
    void theRowsOfAFormAreParts(String form) {
        Commission commission = commission("Kommissorium for Havneudvalget i Vestby Kommune\n\n" + form);

        assertThat(commission.purpose().content()).isEqualTo("Udvalget skal gøre havnen tryg.");
        assertThat(commission.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.text().content()).isEqualTo("Udvalget skal tælle bådene."));
        assertThat(commission.sections())
                .anySatisfy(section -> assertThat(section.text().content()).startsWith("Havnen er gammel"));
    }

    @Test
    void whoIsMeantStandsBesideWhatIsWished() {
        assertThat(statements("Byrådet ønsker en plan for havnen.").get(0).bodies())
                .singleElement()
                .satisfies(body -> assertThat(body.name()).isEqualTo("Byrådet"));
    }
}
