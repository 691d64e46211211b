package io.greenpark.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code greenpark completion}: a script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = "Prints a script by which bash and zsh complete commands, options and their values.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  greenpark completion > ~/.greenpark-completion",
            "  echo '. ~/.greenpark-completion' >> ~/.bashrc",
            "",
            "In zsh, put autoload -U bashcompinit && bashcompinit before it."
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        console.out().print(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCode.DONE;
    }
}
