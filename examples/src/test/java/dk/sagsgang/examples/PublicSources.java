package dk.sagsgang.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public types that modules export, with the Javadoc that stands before each in its source. */
final class PublicSources {

    private static final Pattern EXPORTED = Pattern.compile("^ *exports ([\\w.]+);", Pattern.MULTILINE);

    /** Javadoc, annotations and the head of a public type, which stands at the beginning of a line. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(/\\*\\*(?:(?!\\*/).)*\\*/)\\n(?:@[^\\n]*\\n)*"
                    + "public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.DOTALL);

    private PublicSources() {}

    /** A public type by its full name. */
    record Type(String name, String javadoc) {}

    static List<Type> of(List<String> modules) throws IOException {
        List<Type> types = new ArrayList<>();
        for (String module : modules) {
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
