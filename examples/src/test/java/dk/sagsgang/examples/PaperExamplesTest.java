package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.ExchangeFormat;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Explanation;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The papers in {@code examples/papers} are read into what was typed by hand from them. */
class PaperExamplesTest {

    /** Words of the format, keys, and what is longer is prose, of which the document has its own words. */
    private static final int LONGEST_FACT = 60;

    private static final Set<String> NO_FACTS = Set.of("sagsgang", "key", "answers", "excerpt", "parent", "format");

    @ParameterizedTest
    @CsvSource({
        "000-boerne-og-familieudvalget-2012-12-19, 60, 90",
        "001-social-omsorg-kommissorium, 110, 95",
        "002-socialafdelingen-organisationsmodel, 220, 90",
        "003-familieomraadet-kommissorium, 190, 95",
        "004-socialudvalget-2019-01-07, 200, 90"
    })
    void whatIsReadStandsInTheDocumentThatWasTypedByHand(String name, int fewest, int right) {
        Import read = ExchangeReader.standard().read(Path.of("papers", name + ".txt"));
        assertThat(read.format()).contains(ExchangeFormat.PAPER);
        List<String> facts = facts(read.documents().get(0).document());
        List<String> typed = facts(DocumentReader.strict()
                .read(Path.of("documents", name + ".json"))
                .document()
                .orElseThrow());
        int all = facts.size();
        List<String> wrong = new ArrayList<>(facts);
        typed.forEach(wrong::remove);

        assertThat(all - wrong.size())
                .as("found; not in the document: " + wrong)
                .isGreaterThanOrEqualTo(fewest);
        assertThat(100 * (all - wrong.size()) / all)
                .as("right of 100: " + wrong)
                .isGreaterThanOrEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "000-boerne-og-familieudvalget-2012-12-19",
        "001-social-omsorg-kommissorium",
        "002-socialafdelingen-organisationsmodel",
        "003-familieomraadet-kommissorium",
        "004-socialudvalget-2019-01-07"
    })
    void thePageShowsEveryLineBesideWhatWasMadeOfIt(String name) {
        Import read = ExchangeReader.standard().read(Path.of("papers", name + ".txt"));
        String page = Explanation.html(read, Locale.forLanguageTag("da"));

        assertThat(page).startsWith("<!DOCTYPE html>").doesNotContain("<script", "http://", "https://");
        assertThat(page).contains("class=\"read\"");
        assertThat(read.documents().get(0).places()).containsKey("");
    }

    private static List<String> facts(CaseDocument document) {
        List<String> facts = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(DocumentWriter.compact().write(document))) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                String value = token.isScalarValue() ? json.getString() : "";
                String name = String.valueOf(json.currentName());
                if (!value.isEmpty() && value.length() <= LONGEST_FACT && !NO_FACTS.contains(name)) {
                    // Where it stands, without the positions in lists.
                    String place =
                            json.streamReadContext().pathAsPointer().toString().replaceAll("/\\d+", "");
                    facts.add(place + "=" + folded(value));
                }
            }
        }
        return facts;
    }

    private static String folded(String value) {
        String words = value.toLowerCase(Locale.ROOT).strip();
        return words.endsWith(".") || words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }
}
