package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.util.List;
import picocli.CommandLine;

/** Entry point of the command {@code greenpark}. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        Interruption interruption = Interruption.watch(console.err(), LanguageOption.of(List.of(args)));
        int exitCode = execute(console, interruption, args);
        interruption.over();
        System.exit(exitCode);
    }

    /** Runs one command and returns its exit code; never throws. */
    static int execute(Console console, Interruption interruption, String... args) {
        Language language = LanguageOption.of(List.of(args));
        Failures failures = new Failures(List.of(args), interruption, language);
        CommandLine commandLine = GreenparkCommand.commandLine(console, language)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        try {
            return commandLine.execute(args);
        } catch (Error failure) {
            return failures.handle(failure, console.err());
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }
}
