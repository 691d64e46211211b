package io.greenpark.cli;

import io.greenpark.reports.picture.PictureException;
import io.greenpark.reports.run.RunDirectoryException;
import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.ScenarioException;
import io.greenpark.scenarios.input.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns failures into a message that says what to do, and an exit code; a stack trace goes to a file only. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final List<String> arguments;

    private final Interruption interruption;

    Failures(List<String> arguments, Interruption interruption) {
        this.arguments = List.copyOf(arguments);
        this.interruption = interruption;
    }

    /** A wrong command line. */
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println(name + " --help shows what is possible.");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return handle(failure, command.getErr(), ProblemWords.in(language(parsed)));
    }

    /** What {@code --lang} of the command says; English where it has none. */
    private static Language language(ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        OptionSpec option = command.commandSpec().findOption(LanguageOption.NAME);
        return option == null || option.getValue() == null ? Language.EN : option.getValue();
    }

    /** Any failure of a command that was understood. */
    int handle(Throwable failure, PrintWriter err, UnaryOperator<String> words) {
        if (interruption.noticed()) {
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof ScenarioException refused) {
            err.println(refused.message(words));
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof InputException refused) {
            err.println(refused.message(words));
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof RunDirectoryException) {
            err.println(failure.getMessage());
            return failure.getCause() == null ? ExitCode.INVALID_INPUT : ExitCode.INTERNAL;
        }
        if (failure instanceof PictureException) {
            err.println("greenpark: " + failure.getMessage());
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof OutOfMemoryError) {
            err.println("greenpark: not enough memory; GREENPARK_JAVA_OPTS=-Xmx8g allows 8 GiB");
            return ExitCode.INTERNAL;
        }
        if (failure instanceof FileSystemException file) {
            err.println("greenpark: %s: %s".formatted(file.getFile(), reason(file)));
            return ExitCode.INTERNAL;
        }
        err.println("greenpark: internal error: " + failure);
        err.println("  This is a fault of greenpark. Please report it" + details(failure));
        return ExitCode.INTERNAL;
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "does not exist";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    private String details(Throwable failure) {
        try {
            Path log = Files.createTempFile("greenpark-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                writer.println("greenpark " + Version.number() + ", Java " + Runtime.version());
                writer.println(System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
                writer.println("arguments: " + arguments);
                failure.printStackTrace(writer);
            }
            return " with the file " + log;
        } catch (IOException e) {
            return "; its details could not be written to a file (" + e.getMessage() + ")";
        }
    }
}
