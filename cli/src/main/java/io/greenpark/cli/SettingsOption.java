package io.greenpark.cli;

import io.greenpark.scenarios.Setting;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --set}. */
final class SettingsOption {

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            converter = Converter.class,
            description = {
                "Set a value of the scenario before its cases are made; * in PATH stands for any id; null removes.",
                "May be given more than once."
            })
    private final List<Setting> settings = new ArrayList<>();

    List<Setting> settings() {
        return List.copyOf(settings);
    }

    /** Splits at the first equals sign. */
    static final class Converter implements ITypeConverter<Setting> {

        @Override
        public Setting convert(String text) {
            try {
                return Setting.of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
