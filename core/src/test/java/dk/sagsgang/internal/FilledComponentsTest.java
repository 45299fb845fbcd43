package dk.sagsgang.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilledComponentsTest {

    /** Of each kind of component one. */
    public record Paper(String title, Optional<String> number, List<String> words, Optional<Integer> pages) {}

    /** A record that says what it is by its class alone. */
    public record Blank() {}

    private static final FilledComponents PAPER = FilledComponents.of(Paper.class.getRecordComponents());

    @Test
    void eachComponentInWhichSomethingStandsHasItsBit() {
        assertThat(PAPER.in(new Paper("", Optional.empty(), List.of(), Optional.empty())))
                .isZero();
        assertThat(PAPER.in(new Paper("Referat", Optional.empty(), List.of(), Optional.empty())))
                .isEqualTo(0b0001);
        assertThat(PAPER.in(new Paper("", Optional.of("7"), List.of(), Optional.of(2))))
                .isEqualTo(0b1010);
        assertThat(PAPER.in(new Paper("Referat", Optional.of("7"), List.of("at"), Optional.of(2))))
                .isEqualTo(0b1111);
    }

    @Test
    void anEmptyListOfAnotherMakeMayCountAsFilled() {
        assertThat(PAPER.in(new Paper("", Optional.empty(), new ArrayList<>(), Optional.empty())))
                .isEqualTo(0b0100);
    }

    @Test
    void aRecordWithoutComponentsHasNone() {
        assertThat(FilledComponents.of(Blank.class.getRecordComponents()).in(new Blank()))
                .isZero();
    }
}
