package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.Import;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever brings a command down, it says so in one sentence, counts nothing and exits with 2. */
class CrashTest {

    private static final String FAULT = " inside the program; this is a fault of sagsgang, not of the documents\n";
    private static final String MEMORY =
            "sagsgang: there is not enough memory; java -Xmx2g -jar sagsgang.jar gives it more\n";

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("crashes")
    void aCrashIsToldInOneSentence(String words, Supplier<Throwable> crash, String sentence) {
        Printed printed = new Printed(crash);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);

        assertThat(Main.run(new PrintStream(printed, true, StandardCharsets.UTF_8), err, false, words.split(" ")))
                .isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo(sentence);
        assertThat(printed.afterwards.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anExportThatBringsReadingDownIsToldAndTheNextIsRead() {
        List<String> told = new ArrayList<>();
        Supplier<Import> down = () -> {
            throw new IllegalStateException("what stands in the paper");
        };
        Supplier<Import> deep = () -> {
            throw new StackOverflowError();
        };

        assertThat(Exports.read(Path.of("a.txt"), down, told::add)).isEmpty();
        assertThat(Exports.read(Path.of("b.txt"), deep, told::add)).isEmpty();
        assertThat(told)
                .containsExactly(
                        "a.txt: sagsgang: IllegalStateException" + FAULT.stripTrailing(),
                        "b.txt: sagsgang: StackOverflowError" + FAULT.stripTrailing());
    }

    static Stream<Arguments> crashes() {
        return Stream.of(
                        "validate flawed",
                        "validate --format json flawed",
                        "validate --format sarif flawed",
                        "validate --format junit flawed",
                        "fix flawed/socialudvalget-2019-02-25.json",
                        "rules",
                        "schema meeting")
                .flatMap(words -> Stream.<Arguments>of(
                        Arguments.of(words, (Supplier<Throwable>) OutOfMemoryError::new, MEMORY),
                        Arguments.of(
                                words,
                                (Supplier<Throwable>) StackOverflowError::new,
                                "sagsgang: StackOverflowError" + FAULT),
                        Arguments.of(
                                words,
                                (Supplier<Throwable>) NoClassDefFoundError::new,
                                "sagsgang: NoClassDefFoundError" + FAULT),
                        Arguments.of(
                                words,
                                (Supplier<Throwable>) IllegalStateException::new,
                                "sagsgang: IllegalStateException" + FAULT)));
    }

    /** An output that breaks at its first byte, and keeps what comes after that. */
    private static final class Printed extends OutputStream {

        private final Supplier<Throwable> crash;
        private final ByteArrayOutputStream afterwards = new ByteArrayOutputStream();
        private boolean broken;

        Printed(Supplier<Throwable> crash) {
            this.crash = crash;
        }

        @Override
        public void write(int b) {
            if (broken) {
                afterwards.write(b);
                return;
            }
            broken = true;
            Throwable thrown = crash.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }
}
