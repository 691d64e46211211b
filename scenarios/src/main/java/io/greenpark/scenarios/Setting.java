package io.greenpark.scenarios;

/**
 * A value given on the command line, which is set in a scenario before its cases are made.
 *
 * @param path dotted path, in which {@code *} stands for any id
 * @param value the value as it would be written in a YAML file; empty or {@code null} removes
 */
public record Setting(String path, String value) {

    /**
     * The setting written as {@code PATH=VALUE}.
     *
     * @throws IllegalArgumentException if there is no {@code =} or nothing before it
     */
    public static Setting of(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException("expected PATH=VALUE, but is " + text);
        }
        return new Setting(text.substring(0, equals).strip(), text.substring(equals + 1));
    }

    @Override
    public String toString() {
        return path + "=" + value;
    }
}
