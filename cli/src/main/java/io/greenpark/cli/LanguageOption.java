package io.greenpark.cli;

import io.greenpark.reports.text.Language;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}. */
final class LanguageOption {

    static final String NAME = "--lang";

    @Option(
            names = NAME,
            paramLabel = "LANG",
            defaultValue = "en",
            converter = Converter.class,
            completionCandidates = Codes.class,
            description = "Language of what is shown: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language;

    Language language() {
        return language;
    }

    /** Codes of the languages. */
    static final class Codes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Language.values()).map(Language::code).iterator();
        }
    }

    /** Finds a language by its code. */
    static final class Converter implements ITypeConverter<Language> {

        @Override
        public Language convert(String code) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected one of %s, but is %s"
                            .formatted(
                                    Arrays.stream(Language.values())
                                            .map(Language::code)
                                            .collect(Collectors.joining(", ")),
                                    code)));
        }
    }
}
