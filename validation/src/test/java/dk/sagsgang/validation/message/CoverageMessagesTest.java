package dk.sagsgang.validation.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Coverage.Extent;
import dk.sagsgang.report.Coverage.Layer;
import dk.sagsgang.report.Coverage.Reason;
import dk.sagsgang.report.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was not checked is said in a whole sentence, whatever layer it was and for whatever reason. */
class CoverageMessagesTest {

    private static final Messages DANISH = Messages.in(Locale.forLanguageTag("da"));
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final List<RuleId> RULES = List.of(RuleId.of("DEC-001"), RuleId.of("VOT-002"));

    static Stream<Coverage> gaps() {
        List<Coverage> gaps = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            for (Extent extent : List.of(Extent.PARTIAL, Extent.NONE)) {
                for (List<RuleId> rules : List.of(RULES, List.<RuleId>of())) {
                    gaps.add(new Coverage(layer, extent, Optional.empty(), rules));
                    for (Reason reason : Reason.values()) {
                        gaps.add(new Coverage(layer, extent, Optional.of(reason), rules));
                    }
                }
            }
        }
        return gaps.stream();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void everyGapIsAWholeSentence(Coverage gap) {
        assertThat(DANISH.text(gap))
                .matches("(Ikke kontrolleret|Kun delvist kontrolleret) \\("
                        + gap.layer().danish() + "\\): [^:{}…]+(: [^:{}…]+)?\\.")
                .doesNotContain(": .", "  ");
        assertThat(ENGLISH.text(gap))
                .matches("(Not checked|Checked in part) \\([a-z ]+\\): [^:{}…]+(: [^:{}…]+)?\\.")
                .doesNotContain(": .", "  ");
    }

    @Test
    void everyReasonHasASentenceOfItsOwn() {
        for (Messages messages : List.of(DANISH, ENGLISH)) {
            Set<String> sentences = new HashSet<>();
            for (Reason reason : Reason.values()) {
                sentences.add(messages.text(Coverage.none(Layer.RULES, reason)));
            }
            sentences.add(messages.text(new Coverage(Layer.RULES, Extent.NONE, Optional.empty(), List.of())));

            assertThat(sentences).hasSize(Reason.values().length + 1);
        }
    }

    @Test
    void ofALayerThatSawEverythingThereIsNothingToSay() {
        for (Layer layer : Layer.values()) {
            assertThat(DANISH.text(Coverage.complete(layer))).isEmpty();
            assertThat(ENGLISH.text(Coverage.complete(layer))).isEmpty();
        }
    }

    @Test
    void rulesThatLackARosterAreNamedWhereTheyAreKnown() {
        assertThat(ENGLISH.text(Coverage.partial(Layer.RULES, Reason.NO_ROSTER, RULES)))
                .endsWith(" need to know: DEC-001, VOT-002.");
        assertThat(ENGLISH.text(Coverage.partial(Layer.RULES, Reason.NO_ROSTER)))
                .endsWith(" some rules need to know.");
    }

    @Test
    void ofTheStructureItIsSaidWhatLooksAtIt() {
        Coverage gap = Coverage.none(Layer.STRUCTURE, Reason.LEFT_TO_HOST);

        assertThat(ENGLISH.text(gap))
                .isEqualTo("Not checked (structure): this part was left to the Jakarta Validation of the host system.");
        assertThat(DANISH.text(gap))
                .isEqualTo(
                        "Ikke kontrolleret (struktur): denne del er overladt til værtssystemets egen Jakarta Validation.");
    }
}
