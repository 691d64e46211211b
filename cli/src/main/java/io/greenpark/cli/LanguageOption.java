package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * The option {@code --lang}. What it says before a command holds for the command too, unless the command has its own: see
 * {@link Given}.
 */
final class LanguageOption {

    static final String NAME = "--lang";

    @Option(
            names = NAME,
            paramLabel = "LANG",
            defaultValue = "en",
            converter = Converter.class,
            completionCandidates = Codes.class,
            description = "Language of what is shown: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language;

    Language language() {
        return language;
    }

    /** The language that {@code arguments} ask for, wherever among them and whatever else is wrong with them. */
    static Language of(List<String> arguments) {
        Language asked = Language.EN;
        for (int k = 0; k < arguments.size(); k++) {
            String argument = arguments.get(k);
            String code = "";
            if (argument.startsWith(NAME + "=")) {
                code = argument.substring(NAME.length() + 1);
            } else if (argument.equals(NAME) && k + 1 < arguments.size()) {
                code = arguments.get(k + 1);
            }
            asked = find(code).orElse(asked);
        }
        return asked;
    }

    private static Optional<Language> find(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** Codes of the languages. */
    static final class Codes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Language.values()).map(Language::code).iterator();
        }
    }

    /** Makes what was asked for anywhere on the command line the default everywhere. */
    record Given(Language asked) implements IDefaultValueProvider {

        @Override
        public @Nullable String defaultValue(ArgSpec argument) {
            return argument instanceof OptionSpec option && option.longestName().equals(NAME) ? asked.code() : null;
        }
    }

    /** Finds a language by its code. */
    static final class Converter implements ITypeConverter<Language> {

        @Override
        public Language convert(String code) {
            return find(code)
                    .orElseThrow(() -> new TypeConversionException("expected one of %s, but is %s"
                            .formatted(
                                    Arrays.stream(Language.values())
                                            .map(Language::code)
                                            .collect(Collectors.joining(", ")),
                                    code)));
        }
    }
}
