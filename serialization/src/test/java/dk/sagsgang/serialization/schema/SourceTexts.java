package dk.sagsgang.serialization.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of the records says of them and of their components, for the descriptions in the schemas. */
final class SourceTexts {

    private static final List<Path> ROOTS =
            List.of(Path.of("..", "core", "src", "main", "java"), Path.of("..", "validation", "src", "main", "java"));
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*(?:(?!\\*/).)*?\\*/(?=\\s*(?:@(?:(?!public |;|/\\*).)*)?public (?:record|enum|sealed))",
            Pattern.DOTALL);

    private SourceTexts() {}

    /** The first sentence on a type. */
    static Optional<String> ofType(Class<?> type) {
        return javadoc(type)
                .map(text -> text.split("(?m)^@param|<p>|<pre>|<ul>", 2)[0])
                .map(SourceTexts::plain)
                .map(text -> text.split("(?<=\\.)\\s", 2)[0])
                .filter(text -> !text.isEmpty());
    }

    /** What is said of a component of a record. */
    static Optional<String> ofComponent(Class<?> type, String component) {
        return javadoc(type).flatMap(text -> {
            Matcher param = Pattern.compile("@param " + component + "\\s((?:(?!@param).)*)", Pattern.DOTALL)
                    .matcher(text);
            return param.find() ? Optional.of(plain(param.group(1))) : Optional.empty();
        });
    }

    /** What is said of a constant of an enum or of a vocabulary. */
    static Optional<String> ofConstant(Class<?> type, String name) {
        return source(type)
                .flatMap(source -> Pattern.compile(
                                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\([^)]*\\)\\s*)*(?:public static final \\w+ )?"
                                        + name + "\\b",
                                Pattern.DOTALL)
                        .matcher(source)
                        .results()
                        .findFirst()
                        .map(found -> plain(found.group(1).replaceAll("(?m)^\\s*\\* ?", "")))
                        .filter(text -> !text.isEmpty()));
    }

    private static Optional<String> source(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".java";
        return ROOTS.stream()
                .map(root -> root.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .map(SourceTexts::read);
    }

    private static Optional<String> javadoc(Class<?> type) {
        return source(type)
                .flatMap(source -> TYPE.matcher(source).results().findFirst().map(result -> result.group()))
                .map(text -> text.replaceAll("^/\\*\\*|\\*/$", "").replaceAll("(?m)^\\s*\\* ?", ""));
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link|linkplain|value) ([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
