package io.greenpark.scenarios.spec;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.scenarios.text.ScalarNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A text of a certain form.
 *
 * @param <T> what it stands for
 */
public final class Texts<T> implements Type<T> {

    private static final int ID_CHARACTERS = 60;

    private final String expected;
    private final Map<String, Object> constraint;
    private final Function<String, T> parse;

    private Texts(String expected, Map<String, Object> constraint, Function<String, T> parse) {
        this.expected = expected;
        this.constraint = constraint;
        this.parse = parse;
    }

    /** Any text that is not blank. */
    public static Texts<String> any() {
        return new Texts<>("text", Map.of("minLength", 1), text -> {
            if (text.isBlank()) {
                throw new InvalidValueException("text", "must not be blank", "empty");
            }
            return text;
        });
    }

    /** Any text, the empty one included. */
    public static Texts<String> maybeEmpty() {
        return new Texts<>("text", Map.of(), text -> text);
    }

    /** Path of a file. */
    public static Texts<String> file() {
        return new Texts<>("the path of a file, relative to this file", Map.of("minLength", 1), text -> {
            if (text.isBlank() || text.indexOf('\0') >= 0) {
                throw new InvalidValueException("file", "must be the path of a file", "empty");
            }
            return text;
        });
    }

    /** An id: lower-case letters, digits and hyphens. */
    public static Texts<String> id() {
        return new Texts<>(
                "an id of lower-case letters, digits and hyphens",
                Map.of("pattern", "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "maxLength", ID_CHARACTERS),
                text -> {
                    if (!isId(text)) {
                        throw new InvalidValueException(
                                "id",
                                "must consist of lower-case letters, digits and hyphens",
                                ScalarNode.quoted(text));
                    }
                    return text;
                });
    }

    /** A date. */
    public static Texts<LocalDate> date() {
        return new Texts<>("a date such as 2027-01-01", Map.of("format", "date"), LocalDate::parse);
    }

    /** A local time of a day. */
    public static Texts<LocalDateTime> localTime() {
        return new Texts<>("a local time such as 2027-01-01T18:00", Map.of(), LocalDateTime::parse);
    }

    /** A month of a year. */
    public static Texts<YearMonth> month() {
        return new Texts<>(
                "a month such as 2027-01", Map.of("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"), YearMonth::parse);
    }

    /** A time of day. */
    public static Texts<LocalTime> timeOfDay() {
        return new Texts<>("a time of day in quotes, such as \"07:30\"", Map.of(), LocalTime::parse);
    }

    /** A duration. */
    public static Texts<Duration> duration() {
        return new Texts<>("a duration such as PT1H or PT15M", Map.of("format", "duration"), Duration::parse);
    }

    /** An offset from UTC. */
    public static Texts<ZoneOffset> offset() {
        return new Texts<>("an offset in quotes, such as \"+08:00\"", Map.of(), ZoneOffset::of);
    }

    /** Whether {@code text} is an id. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > ID_CHARACTERS || text.startsWith("-") || text.endsWith("-")) {
            return false;
        }
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    @Override
    public T read(Place place) {
        if (place.node() instanceof ScalarNode number
                && (number.kind() == ScalarNode.Kind.INTEGER || number.kind() == ScalarNode.Kind.DECIMAL)) {
            String maybe = "\"" + number.text() + "\", in quotes";
            throw place.reject("must be text, but is " + number.inWords(), Hints.of(expected, maybe));
        }
        ScalarNode scalar = place.scalar(ScalarNode.Kind.TEXT, "text", expected);
        try {
            return parse.apply(scalar.text());
        } catch (DateTimeException e) {
            throw place.reject("must be " + expected + ", but is " + scalar.inWords(), "expected " + expected);
        } catch (InvalidValueException e) {
            throw place.reject(e.problem(), "expected " + expected);
        }
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        constraint.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> schema.put(entry.getKey(), entry.getValue()));
        return schema;
    }
}
