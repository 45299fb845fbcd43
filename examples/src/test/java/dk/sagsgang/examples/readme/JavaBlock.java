package dk.sagsgang.examples.readme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Java of a block: whole types, or statements for which the imports, constants and methods of an earlier type hold.
 *
 * @param text the block
 */
record JavaBlock(String text) {

    private static final Pattern TYPE =
            Pattern.compile("^(?:public )?(?:final )?(?:class|record) (\\w+)", Pattern.MULTILINE);
    private static final String OUTPUT = "// ";

    /** Whether it holds types and not statements. */
    boolean types() {
        return type().find();
    }

    /** The name of its first type. */
    String name() {
        Matcher type = type();
        return type.find() ? type.group(1) : "Statements";
    }

    /** As a source file: itself, or a program of its statements. */
    String source(JavaBlock before) {
        if (types()) {
            return text;
        }
        String statements = text.substring(imports().length());
        return before.imports() + imports()
                + "class " + name()
                + " { public static void main(String[] none) throws Exception { TheStatements.run(); } }\n"
                + "class TheStatements extends " + before.name() + " { static void run() throws Exception {\n"
                + statements
                + "} }\n";
    }

    /** The lines that it says it prints: comments that have a line of their own. */
    List<String> output() {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(OUTPUT))
                .map(line -> line.substring(OUTPUT.length()))
                .toList();
    }

    private String imports() {
        return text.lines()
                .takeWhile(line -> line.isEmpty() || line.startsWith("import "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private Matcher type() {
        return TYPE.matcher(text);
    }
}
