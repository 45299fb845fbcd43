package dk.sagsgang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever looks a public type up sees at once what it holds: its Javadoc has a value of it. */
@Tag("once")
class WorkedValuesTest {

    private static final List<String> MODULES =
            List.of("core", "validation", "serialization", "exchange", "testkit", "assertions");
    private static final Pattern EXPORTED = Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);

    /** Javadoc, annotations and the head of a public type, which stands at the beginning of a line. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(/\\*\\*(?:(?!\\*/).)*\\*/)\\n(?:@[^\\n]*\\n)*"
                    + "public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.DOTALL);

    /** Code, what stands in print, or an example in words. */
    private static final Pattern VALUE = Pattern.compile("\\{@code|\"[^\"\\n]+\"|such as");

    private static final Pattern WORD_IN_JSON =
            Pattern.compile("\\{@link #(\\w+)},\\s+(?:\\* )?in\\s+(?:\\* )?JSON\\s+(?:\\* )?\\{@code (\"[^\"]+\")}");

    @Test
    void everyPublicTypeShowsAValue() throws IOException {
        List<String> without = types().stream()
                .filter(type -> !VALUE.matcher(type.javadoc).find())
                .map(type -> type.name)
                .toList();

        assertThat(without).isEmpty();
        assertThat(types()).hasSizeGreaterThan(MODULES.size());
    }

    /** Of a word that a vocabulary knows, the value is its code: it must be the one that is written. */
    @Test
    void whatIsSaidToStandInJsonDoes() throws IOException, ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        for (Type type : types()) {
            Matcher word = WORD_IN_JSON.matcher(type.javadoc);
            while (word.find()) {
                Object constant =
                        Class.forName(type.name).getField(word.group(1)).get(null);
                String code = constant instanceof Code ofMany ? ofMany.code() : ((KnownCode) constant).code();
                assertThat(word.group(2)).as(type.name).isEqualTo("\"" + code + "\"");
                said.add(type.name);
            }
        }

        assertThat(said).isNotEmpty();
    }

    private record Type(String name, String javadoc) {}

    private static List<Type> types() throws IOException {
        List<Type> types = new ArrayList<>();
        for (String module : MODULES) {
            Path sources = Path.of("..", module, "src", "main", "java");
            String exports = Files.readString(sources.resolve("module-info.java"));
            for (String exported : EXPORTED.matcher(exports)
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                try (Stream<Path> files = Files.list(sources.resolve(exported.replace('.', '/')))) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                            .sorted()
                            .toList()) {
                        type(exported, Files.readString(file)).ifPresent(types::add);
                    }
                }
            }
        }
        return types;
    }

    private static Optional<Type> type(String exported, String source) {
        Matcher type = PUBLIC_TYPE.matcher(source);
        return type.find() ? Optional.of(new Type(exported + "." + type.group(2), type.group(1))) : Optional.empty();
    }
}
