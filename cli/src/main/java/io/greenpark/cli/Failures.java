package io.greenpark.cli;

import io.greenpark.reports.picture.PictureException;
import io.greenpark.reports.run.RunDirectoryException;
import io.greenpark.reports.text.Language;
import io.greenpark.scenarios.ScenarioException;
import io.greenpark.scenarios.engine.EngineException;
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
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into a message that says what to do, and an exit code; a stack trace goes to a file only. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final List<String> arguments;

    private final Interruption interruption;

    private final Words words;

    Failures(List<String> arguments, Interruption interruption, Language language) {
        this.arguments = List.copyOf(arguments);
        this.interruption = interruption;
        this.words = new Words(language);
    }

    /** {@code message} with the {@code nearest} of what is known, where there is one. */
    static String maybe(String message, String nearest) {
        return nearest.isEmpty() ? message : message + "; maybe " + nearest;
    }

    /** A wrong command line. */
    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        UnaryOperator<String> problems = problems();
        Wrap.lines(name + ": " + problems.apply(UsageFault.inWords(failure)), "  ")
                .forEach(err::println);
        UsageFault.example(failure)
                .map(line -> words.get("failure.example", line))
                .ifPresent(err::println);
        err.println(words.get("failure.see-help", name));
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return handle(failure, command.getErr());
    }

    /** Any failure of a command that was understood. */
    int handle(Throwable failure, PrintWriter err) {
        if (interruption.noticed()) {
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof ScenarioException refused) {
            err.println(refused.message(problems()));
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof InputException refused) {
            err.println(refused.message(problems()));
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof RunDirectoryException refused) {
            err.println(refused.message(problems()));
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof PictureException || failure instanceof EngineException) {
            err.println("greenpark: " + problems().apply(failure.getMessage()));
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof OutOfMemoryError) {
            err.println("greenpark: " + words.get("failure.memory"));
            return ExitCode.INTERNAL;
        }
        Optional<IOException> machine = ofTheMachine(failure);
        if (machine.isPresent()) {
            err.println("greenpark: " + reason(machine.get()));
            err.println("  " + words.get("failure.file-hint"));
            return ExitCode.INVALID_INPUT;
        }
        err.println("greenpark: " + words.get("failure.internal", failure));
        err.println("  " + details(failure));
        return ExitCode.INTERNAL;
    }

    private UnaryOperator<String> problems() {
        return ProblemWords.in(words.language());
    }

    /** What a disk or a directory refuses, however deep it lies; faults of formats are classes of their own. */
    private static Optional<IOException> ofTheMachine(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException || cause.getClass() == IOException.class) {
                return Optional.of((IOException) cause);
            }
        }
        return Optional.empty();
    }

    private String reason(IOException failure) {
        if (!(failure instanceof FileSystemException of)) {
            return String.valueOf(failure.getMessage());
        }
        String reason = of.getReason();
        if (of instanceof AccessDeniedException) {
            reason = words.get("failure.denied");
        } else if (of instanceof NoSuchFileException) {
            reason = words.get("failure.nowhere");
        }
        return "%s: %s".formatted(of.getFile(), reason == null ? of.getClass().getSimpleName() : reason);
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
            return words.get("failure.report", log);
        } catch (IOException e) {
            return words.get("failure.report-without", e.getMessage());
        }
    }
}
