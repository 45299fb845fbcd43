package dk.sagsgang.exchange.paper.commission.part;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are drawn with signs say nothing, wherever they stand. */
class DrawnRulesTest {

    private static Commission read(String line) {
        return commission(
                "Kommissorium for Havneudvalget\n\nBaggrund\n\nHavnen er fuld hver sommer, og bådene må vente.\n\n"
                        + line + "\n\nBilag\n\nKort over kajerne\n\n" + line + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "________________________",
                "------------------------",
                "========",
                "\u2013\u2013\u2013\u2013\u2013\u2013"
            })
    void ruleIsNeitherTextNorAPaperEnclosed(String rule) {
        Commission read = read(rule);

        assertThat(read.attachments()).hasSize(1);
        assertThat(read.sections())
                .extracting(section -> section.text().content())
                .containsExactly("Havnen er fuld hver sommer, og bådene må vente.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kajernes længde: ________________", "Kajerne er 400 meter -----"})
    void placeToWriteInIsNoRule(String line) {
        assertThat(read(line).sections())
                .extracting(section -> section.text().content())
                .anyMatch(text -> text.contains(line));
    }
}
