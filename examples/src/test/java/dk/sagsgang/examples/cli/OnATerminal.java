package dk.sagsgang.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line as it is on a terminal, in a process that has none. */
final class OnATerminal {

    private OnATerminal() {}

    public static void main(String[] arguments) {
        System.exit(Main.run(stream(FileDescriptor.out), stream(FileDescriptor.err), true, arguments));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
