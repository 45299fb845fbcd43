package dk.sagsgang.validation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.validation.EveryText;
import dk.sagsgang.validation.EveryText.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts a number of a person into each text that a commission can hold, one at a time, and asks whether it is found. */
class CommissionTextsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aNumberIsFoundWhereverItStands(Text text) {
        assertThat(EveryText.found((CaseDocument) text.in())).containsExactly(text.pointer());
    }

    @Test
    void everyPartOfACommissionIsReached() {
        assertThat(texts().map(Text::pointer))
                .hasSizeGreaterThan(900)
                .contains(
                        "/caseNumber",
                        "/composition/seats/0/filledBy/type",
                        "/composition/seats/0/filledBy/notIn/name",
                        "/composition/secretary/filledBy/office",
                        "/project/subprojects/0/workingGroup/seats/0/holders/0/initials",
                        "/project/subprojects/0/tasks/0/tasks/0/text",
                        "/economy/targets/0/years/0/amount/printed",
                        "/guideposts/0/guideposts/0/guideposts/0/text",
                        "/earlierProjects/0/targets/0/results/0/period/printed",
                        "/term/end/printed");
    }

    static Stream<Text> texts() {
        return EveryText.of(Commission.class);
    }
}
