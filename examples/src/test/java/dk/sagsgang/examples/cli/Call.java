package dk.sagsgang.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One call of the command line in this process: its exit code and what it printed. */
record Call(int exit, String out, String err) {

    static Call of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exit = Main.run(stream(out), stream(err), false, words);
        return new Call(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The printed lines, with the folder of the files taken off. */
    List<String> lines(Path folder) {
        return out.lines().map(line -> line.replace(folder + "/", "")).toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
