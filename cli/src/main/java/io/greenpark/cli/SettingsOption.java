package io.greenpark.cli;

import io.greenpark.scenarios.ReadOptions;
import io.greenpark.scenarios.Setting;
import io.greenpark.scenarios.input.FileAccess;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options by which a scenario is read: {@code --set} and {@code --allow-outside}. */
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

    @Option(
            names = "--allow-outside",
            description = {
                "Let the scenario name files outside its own folder; what --set names may lie anywhere.",
                "Only for scenarios whose author you trust."
            })
    private boolean allowOutside;

    ReadOptions options() {
        ReadOptions options = ReadOptions.standard().with(settings);
        return allowOutside ? options.with(FileAccess.ANYWHERE) : options;
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
