package dk.sagsgang.examples.cli;

/** What the command line says to whoever started it. */
final class ExitCode {

    /** No errors were found. */
    static final int CLEAN = 0;

    /** Errors were found. */
    static final int ERRORS = 1;

    /** Something could not be read, or the call was wrong. */
    static final int UNREADABLE = 2;

    private ExitCode() {}
}
