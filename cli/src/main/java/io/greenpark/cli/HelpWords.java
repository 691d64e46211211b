package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the help of all commands into Chinese: each text that stands at a command or option, found by its English words. */
final class HelpWords implements UnaryOperator<String> {

    private final Map<String, String> chinese = new HashMap<>();

    private HelpWords() {
        for (String line : TextLines.of("help.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split(" \\| ");
                chinese.put(halves[0], halves[1]);
            }
        }
    }

    /** Texts of one command by the keys under which picocli looks for them. */
    private static final class Bundle extends ResourceBundle {

        private final Map<String, String> texts;

        Bundle(Map<String, String> texts) {
            this.texts = Map.copyOf(texts);
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }

    /** Lets the help of {@code command} and of all its commands be in {@code language}. */
    static void put(Language language, CommandLine command) {
        if (language == Language.ZH) {
            new HelpWords().put(command);
        }
    }

    private void put(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(apply(usage.synopsisHeading()))
                .commandListHeading(apply(usage.commandListHeading()))
                .exitCodeListHeading(apply(usage.exitCodeListHeading()))
                .footerHeading(apply(usage.footerHeading()))
                .description(all(usage.description()))
                .footer(all(usage.footer()));
        Map<String, String> exitCodes = new LinkedHashMap<>(usage.exitCodeList());
        exitCodes.replaceAll((code, meaning) -> apply(meaning));
        usage.exitCodeList(exitCodes);
        Map<String, String> texts = new HashMap<>();
        for (ArgSpec argument : spec.args()) {
            String[] lines = argument.description();
            for (int k = 0; k < lines.length; k++) {
                texts.put(key(argument) + "." + k, apply(unfilled(lines[k], argument)));
            }
        }
        spec.resourceBundle(new Bundle(texts));
        command.getSubcommands().values().forEach(this::put);
    }

    private String[] all(String... english) {
        return Arrays.stream(english).map(this).toArray(String[]::new);
    }

    /** The Chinese of a text, between the same ends of lines; lines of an example stay as they are. */
    @Override
    public String apply(String english) {
        String bare = english.replace("%n", "");
        return chinese.containsKey(bare) ? english.replace(bare, chinese.get(bare)) : english;
    }

    /** The text before picocli filled in what can be given. */
    private static String unfilled(String text, ArgSpec argument) {
        return argument.completionCandidates() == null
                ? text
                : text.replace(String.join(", ", argument.completionCandidates()), "${COMPLETION-CANDIDATES}");
    }

    private static String key(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName().replaceFirst("^-+", "");
        }
        PositionalParamSpec positional = (PositionalParamSpec) argument;
        return positional.paramLabel() + "[" + positional.index() + "]";
    }
}
