package io.greenpark.cli;

/** Entry point of the command {@code greenpark}. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(GreenparkCommand.commandLine(Console.ofProcess()).execute(args));
    }
}
