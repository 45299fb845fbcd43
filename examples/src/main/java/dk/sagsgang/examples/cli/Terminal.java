package dk.sagsgang.examples.cli;

import java.io.Console;

/** Whether somebody is looking. */
final class Terminal {

    private Terminal() {}

    /** Whether input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // what it warns of is asked for below
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there may be a console where there is no terminal.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
