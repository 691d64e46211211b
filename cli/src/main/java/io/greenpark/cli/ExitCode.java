package io.greenpark.cli;

/** How a command ended, for scripts (docs: {@code greenpark --help}). */
final class ExitCode {

    /** Done; energy that could not be supplied is a result and no failure. */
    static final int DONE = 0;
    /** A fault of greenpark itself, or too little memory. */
    static final int INTERNAL = 1;
    /** The command line cannot be understood. */
    static final int USAGE = 2;
    /** An input is missing or invalid, or a directory or its disk takes no files. */
    static final int INVALID_INPUT = 3;
    /** No solution satisfies the constraints. */
    static final int INFEASIBLE = 4;
    /** Told to end, as by Ctrl-C: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
