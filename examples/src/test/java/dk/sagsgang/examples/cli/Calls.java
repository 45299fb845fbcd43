package dk.sagsgang.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls of the command line one after another in one process: what each printed goes into files, and its exit code too. */
final class Calls {

    /** What stands between the words of one call and those of the next. */
    static final String BETWEEN = "+";

    private Calls() {}

    /** Takes the folder for the files, and the words of the calls. */
    public static void main(String[] arguments) throws IOException {
        Path results = Path.of(arguments[0]);
        List<String> words = new ArrayList<>();
        int call = 0;
        for (String word : List.of(arguments).subList(1, arguments.length)) {
            if (word.equals(BETWEEN)) {
                run(results, call++, words);
                words.clear();
            } else {
                words.add(word);
            }
        }
        run(results, call, words);
    }

    static String exit(int call) {
        return call + ".exit";
    }

    static String out(int call) {
        return call + ".out";
    }

    static String err(int call) {
        return call + ".err";
    }

    private static void run(Path results, int call, List<String> words) throws IOException {
        try (PrintStream out = printed(results.resolve(out(call)));
                PrintStream err = printed(results.resolve(err(call)))) {
            int exit = Main.run(out, err, false, words.toArray(String[]::new));
            Files.writeString(results.resolve(exit(call)), Integer.toString(exit));
        }
    }

    private static PrintStream printed(Path file) throws IOException {
        return new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
    }
}
