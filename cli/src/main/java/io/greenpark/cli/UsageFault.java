package io.greenpark.cli;

import io.greenpark.scenarios.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and what may have been meant. */
final class UsageFault {

    private static final String OPTION = "-";

    private UsageFault() {}

    /** The fault in words, with the command or option that is written most like an unknown one. */
    static String inWords(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(failure.getMessage());
        }
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        String first = unmatched.getUnmatched().get(0);
        if (first.startsWith(OPTION)) {
            String name = first.replaceFirst("=.*", "");
            List<String> known = new ArrayList<>(spec.optionsMap().keySet());
            return Failures.maybe("there is no option " + name, Nearest.to(name, known));
        }
        return spec.subcommands().isEmpty()
                ? String.valueOf(failure.getMessage())
                : noCommand(first, spec.subcommands().keySet());
    }

    /** Says that there is no command {@code name} among those that are {@code known}. */
    static String noCommand(String name, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        return Failures.maybe("there is no command " + name, Nearest.to(name, names));
    }

    /** A line that is right, where something was left out: the first example of the help of the command. */
    static Optional<String> example(ParameterException failure) {
        String[] examples =
                failure.getCommandLine().getCommandSpec().usageMessage().footer();
        return failure instanceof MissingParameterException
                ? Stream.of(examples)
                        .map(String::strip)
                        .filter(line -> line.startsWith("greenpark "))
                        .findFirst()
                : Optional.empty();
    }
}
