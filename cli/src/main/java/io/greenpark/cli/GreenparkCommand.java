package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: without a subcommand it shows how to use it. */
@Command(
        name = "greenpark",
        description = "Simulates green-power industrial parks: energy, electricity price, carbon and carbon sinks.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done (unserved energy is a result, and is reported loudly)",
            "1:internal error (please report)",
            "2:wrong command line",
            "3:invalid or missing input, or results that cannot be written",
            "4:infeasible",
            "127:Java or Maven is missing",
            "130:interrupted"
        },
        footer = {
            "",
            "greenpark help COMMAND shows the options of a command, with examples.",
            "./greenpark --with milp COMMAND adds whole numbers to optimal dispatch: units that are on or off.",
            "./greenpark --with duckdb COMMAND writes results as Parquet too; --with milp,duckdb takes both.",
            "./greenpark --with spark COMMAND simulates sweeps and ensembles on a cluster, with --engine spark."
        })
final class GreenparkCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help message.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Mixin
    private LanguageOption language;

    /** The parser with all commands, writing to {@code console} in {@code language}. */
    static CommandLine commandLine(Console console, Language language) {
        CommandLine commandLine = new CommandLine(new GreenparkCommand());
        commandLine
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new EnsembleCommand(console))
                .addSubcommand(new SweepCommand(console))
                .addSubcommand(new YearsCommand(console))
                .addSubcommand(new SizeCommand(console))
                .addSubcommand(new ResilienceCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new WeatherCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new VerifyLabelCommand(console))
                .addSubcommand(new SchemaCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new HelpCommand(console));
        commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setDefaultValueProvider(new LanguageOption.Given(language))
                .setColorScheme(Help.defaultColorScheme(console.colouredOut() ? Help.Ansi.ON : Help.Ansi.OFF));
        HelpWords.put(language, commandLine);
        return commandLine;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
