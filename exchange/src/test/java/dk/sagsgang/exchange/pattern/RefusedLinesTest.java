package dk.sagsgang.exchange.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever expression a class of this module asks of lines: a line that is refused before the expression is asked is one that it does not fit. */
@Tag("once")
class RefusedLinesTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** Our own exports and papers, and those of others where they are at hand. */
    private static final List<Path> FOLDERS = List.of(
            Path.of("src/test/resources/dk/sagsgang/exchange"),
            Path.of("../examples/papers"),
            Path.of("../../shared/exchange/fixtures/firstagenda"));

    /** So far apart are the lines that are asked about, of our own and of others: each is asked of every expression. */
    private static final int APART = 6;

    private static final int FAR_APART = 400;

    private static final List<QuickPattern> EXPRESSIONS = new ArrayList<>();

    private static final List<FirstFitting<?>> LISTS = new ArrayList<>();

    private static final Set<String> LINES = new LinkedHashSet<>();

    @BeforeAll
    static void findAll() throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .filter(each -> !each.getFileName().toString().contains("-info"))
                    .toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replace('\\', '.');
                expressions(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
        }
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        lines(file, folder.startsWith("../../shared") ? FAR_APART : APART);
                    }
                }
            }
        }
    }

    private static void expressions(Class<?> of) throws IllegalAccessException {
        for (Field field : of.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                if (field.get(null) instanceof QuickPattern expression) {
                    EXPRESSIONS.add(expression);
                } else if (field.get(null) instanceof FirstFitting<?> list) {
                    LISTS.add(list);
                    list.all().forEach(each -> EXPRESSIONS.add(each.pattern()));
                }
            }
        }
    }

    private static void lines(Path file, int step) throws IOException {
        String[] lines =
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R|\\\\r|\\\\n|<[^>]{0,200}>");
        for (int at = 0; at < lines.length; at += step) {
            String line = lines[at].strip();
            if (!line.isEmpty() && line.length() < 200) {
                LINES.add(line);
                LINES.add(line.toLowerCase(Locale.ROOT));
            }
        }
    }

    @AfterEach
    void forget() {
        QuickPattern.forget();
    }

    @Test
    void allExpressionsAndManyLinesAreFound() {
        assertThat(EXPRESSIONS).hasSizeGreaterThan(500);
        assertThat(LISTS).hasSizeGreaterThan(3);
        assertThat(LINES).hasSizeGreaterThan(200);
    }

    @Test
    void aRefusedLineIsOneThatTheExpressionDoesNotFit() {
        for (String line : LINES) {
            for (QuickPattern expression : EXPRESSIONS) {
                boolean found = expression.asked(line).find();
                if (expression.find(line) != found
                        || (found
                                && (expression.matches(line)
                                                != expression.asked(line).matches()
                                        || expression.lookingAt(line)
                                                != expression.asked(line).lookingAt()))) {
                    assertThat(expression.pattern()).as(line).isEqualTo("asked only of lines that it may fit");
                }
            }
        }
    }

    @Test
    void theFirstThatFitsIsTheFirstOfAll() {
        for (String line : LINES) {
            for (FirstFitting<?> list : LISTS) {
                assertThat(list.beginning(line).orElse(null))
                        .as(line)
                        .isEqualTo(list.all().stream()
                                .filter(each -> each.pattern().asked(line).lookingAt())
                                .findFirst()
                                .map(each -> (Object) each.meaning())
                                .orElse(null));
                assertThat(list.whole(line).orElse(null))
                        .as(line)
                        .isEqualTo(list.all().stream()
                                .filter(each -> each.pattern().asked(line).matches())
                                .findFirst()
                                .map(each -> (Object) each.meaning())
                                .orElse(null));
            }
        }
    }
}
