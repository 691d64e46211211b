package io.greenpark.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** Entry point of the command {@code greenpark}. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        Interruption interruption = Interruption.watch(console.err());
        int exitCode = execute(console, interruption, args);
        interruption.over();
        System.exit(exitCode);
    }

    /** Runs one command and returns its exit code; never throws. */
    static int execute(Console console, Interruption interruption, String... args) {
        Failures failures = new Failures(List.of(args), interruption);
        CommandLine commandLine = GreenparkCommand.commandLine(console)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        try {
            return commandLine.execute(args);
        } catch (Error failure) {
            return failures.handle(failure, console.err(), UnaryOperator.identity());
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }
}
