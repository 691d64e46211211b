package io.greenpark.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * How much a command prints: a table for people, with {@code --json} one JSON object and nothing else, with {@code --quiet} nothing.
 * Warnings and faults go to the other stream in any case, and the exit code is the same.
 */
final class OutputOption {

    @ArgGroup(exclusive = true)
    private @Nullable Amount amount;

    /** How much is printed. */
    static final class Amount {

        @Option(
                names = {"-q", "--quiet"},
                description = "Print nothing but warnings and faults.")
        private boolean quiet;

        @Option(names = "--json", description = "Print the answer as JSON, for machines, with where its files are.")
        private boolean json;
    }

    /** Whether people are to read what is printed. */
    boolean forPeople() {
        return amount == null;
    }

    /** Whether machines are to read what is printed. */
    boolean json() {
        return amount != null && amount.json;
    }

    /** Prints {@code lines} or {@code json}, or nothing. */
    void print(Console console, Supplier<List<String>> lines, Supplier<String> json) {
        if (forPeople()) {
            lines.get().forEach(console.out()::println);
        } else if (json()) {
            console.out().println(json.get());
        }
        console.out().flush();
    }
}
