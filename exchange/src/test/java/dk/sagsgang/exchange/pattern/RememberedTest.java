package dk.sagsgang.exchange.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final List<String> asked = new ArrayList<>();

    private final Remembered<Integer> question = Remembered.of(line -> {
        asked.add(line);
        return line.length();
    });

    @Test
    void aQuestionIsAskedOnceOfALine() {
        assertThat(question.about("Godkendt.")).isEqualTo(9);
        assertThat(question.about("Udsat.")).isEqualTo(6);
        assertThat(question.about(new String("Godkendt."))).isEqualTo(9);

        assertThat(asked).containsExactly("Godkendt.", "Udsat.");
    }

    @Test
    void theAnswersAreForgottenWithTheSource() {
        question.about("Godkendt.");
        QuickPattern.forget();
        question.about("Godkendt.");

        assertThat(asked).containsExactly("Godkendt.", "Godkendt.");
    }

    @Test
    void noMoreLinesAreKeptThanThereIsRoomFor() {
        for (int line = 0; line < 10_000; line++) {
            assertThat(question.about("Punkt " + line)).isEqualTo(("Punkt " + line).length());
        }
        asked.clear();
        question.about("x".repeat(5000));
        question.about("x".repeat(5000));

        assertThat(asked).as("a long line is hardly met again").hasSize(2);
    }
}
