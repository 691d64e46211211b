package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code greenpark help}: the help of a command, as {@code greenpark COMMAND --help} shows it. */
@Command(
        name = "help",
        description = "Shows how a command is used, or what commands there are.",
        footerHeading = "%nExamples:%n",
        footer = {"  greenpark help", "  greenpark help run", "  greenpark help sweep --lang zh"})
final class HelpCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "COMMAND",
            arity = "0..1",
            completionCandidates = Names.class,
            description = "Name of a command.")
    private @Nullable String command;

    @Mixin
    private LanguageOption language;

    HelpCommand(Console console) {
        this.console = console;
    }

    /** Names of the commands. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            PrintWriter nobody = new PrintWriter(Writer.nullWriter());
            return GreenparkCommand.commandLine(Console.plain(nobody, nobody), Language.EN)
                    .getSubcommands()
                    .keySet()
                    .iterator();
        }
    }

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        CommandLine shown = command == null ? all : all.getSubcommands().get(command);
        if (shown == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    UsageFault.noCommand(command, all.getSubcommands().keySet()));
        }
        shown.usage(console.out(), all.getColorScheme());
        return ExitCode.DONE;
    }
}
