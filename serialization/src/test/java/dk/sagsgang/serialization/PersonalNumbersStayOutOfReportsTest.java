package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.validation.message.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No report quotes what a document holds: neither texts nor CPR numbers, wherever they stand. */
class PersonalNumbersStayOutOfReportsTest {

    private static final String CPR = "010190-1234";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"CPR\":1",
                "\"note CPR\":{\"a\":[]}",
                "\"items\":[{\"CPR\":{\"title\":7}}]",
                "\"title\":\"a\",\"title\":\"CPR\"",
                "\"edition\":\"CPR\"",
                "\"date\":\"CPR\"",
                "\"memberCount\":\"CPR\"",
                "\"memberCount\":0101901234.5",
                "\"title\":\"CPR\\u0000\"",
                "\"title\":\"CPR",
                "\"title\":\"CPR\\x",
                "\"CPR\":[CPR",
                "\"CPR\" 7",
                "\"bodies\":\"CPR\"",
                "\"place\":oops CPR",
                "\"sagsgang\":\"CPR\"",
                "\"type\":\"CPR\"",
            })
    void reportsNeverQuote(String content) {
        for (String number : List.of(CPR, "0101901234", "010190 1234")) {
            String json = "{\"type\":\"meeting\",\"sagsgang\":\"1.0\"," + content.replace("CPR", number) + "}";
            for (DocumentReader reader : List.of(DocumentReader.strict(), DocumentReader.tolerant())) {
                Reading reading = reader.read(json, "x.json");
                String shown =
                        reading.report() + ReportJson.compact(Locale.ENGLISH).write("x.json", reading.report());

                assertThat(reading.report().findings()).isNotEmpty();
                assertThat(shown).doesNotContain("1234");
            }
        }
    }

    @Test
    void aPropertyWhoseNameMayNotBeShownIsReportedAtItsObject() {
        Reading reading = DocumentReader.strict()
                .read(
                        "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\n\"items\":[{\"" + CPR + "\":{\"a\":1}}]}",
                        "x.json");

        assertThat(Found.in(reading.report())).containsExactly("DOC-009 /items/0 2:11");
        assertThat(Messages.in(Locale.ENGLISH).text(reading.report().findings().get(0)))
                .isEqualTo("The property ******-**** is unknown here; its value was not read.");
    }
}
