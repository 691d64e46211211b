package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A number with a unit and a range; every one that is read is listed in the register. */
public final class Numbers implements Type<Double> {

    /** Sums of more power than this over a year lose the digits in which a balance closes [MW]. */
    private static final double MOST_MW = 1e6;

    /** The same of other units, far above anything that a scenario holds. */
    private static final double MOST_OF_ANY = 1e12;

    private final String unit;
    private final double least;
    private final double most;
    private final boolean aboveLeast;
    private final boolean listed;

    private Numbers(String unit, double least, double most, boolean aboveLeast) {
        this(unit, least, most, aboveLeast, true);
    }

    private Numbers(String unit, double least, double most, boolean aboveLeast, boolean listed) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.aboveLeast = aboveLeast;
        this.listed = listed;
    }

    /** The same number as an item of a list, which is listed as a whole. */
    Numbers unlisted() {
        return new Numbers(unit, least, most, aboveLeast, false);
    }

    /** Any finite number. */
    public static Numbers any(String unit) {
        return new Numbers(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    }

    /** A number that is not below {@code least}. */
    public static Numbers atLeast(double least, String unit) {
        return new Numbers(unit, least, Double.POSITIVE_INFINITY, false);
    }

    /** A number above {@code least}. */
    public static Numbers above(double least, String unit) {
        return new Numbers(unit, least, Double.POSITIVE_INFINITY, true);
    }

    /** A number from {@code least} to {@code most}. */
    public static Numbers within(double least, double most, String unit) {
        return new Numbers(unit, least, most, false);
    }

    /** A share from 0 to 1. */
    public static Numbers fraction() {
        return within(0.0, 1.0, "1");
    }

    /** Unit of the values of {@code type}; empty if they are no numbers. */
    static String unitOf(Type<?> type) {
        return type instanceof Numbers numbers ? numbers.unit : "";
    }

    @Override
    public Double read(Place place) {
        ScalarNode scalar = scalar(place);
        double value = Double.parseDouble(scalar.text());
        if (!Double.isFinite(value) || value < least || value > most || aboveLeast && value == least) {
            throw place.reject("must be " + range() + ", but is " + scalar.text(), "expected " + expected());
        }
        double bound = unit.equals("MW") ? MOST_MW : MOST_OF_ANY;
        if (Math.abs(value) > bound) {
            throw place.reject(
                    "has a size beyond what can be simulated (%s)".formatted(plain(bound)), "expected " + expected());
        }
        if (listed) {
            place.state(scalar.text(), unit);
        }
        return value;
    }

    private ScalarNode scalar(Place place) {
        if (place.node() instanceof ScalarNode scalar) {
            if (scalar.kind() == ScalarNode.Kind.DECIMAL || scalar.kind() == ScalarNode.Kind.INTEGER) {
                return scalar;
            }
            String inner = scalar.text().strip();
            if (scalar.kind() == ScalarNode.Kind.TEXT && inner.matches("[-+]?\\d[\\d,_ ]*(\\.\\d+)?")) {
                String maybe = inner.replaceAll("[+,_ ]", "").replaceFirst("^(-?)0+(?=\\d)", "$1");
                throw place.reject(
                        "must be a number, but is " + scalar.inWords(),
                        Hints.of(expected(), maybe.equals(inner) ? maybe + ", without quotes" : maybe));
            }
        }
        throw place.reject("must be a number, but is " + place.node().inWords(), "expected " + expected());
    }

    private String range() {
        if (least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY) {
            return "a finite number";
        }
        if (most == Double.POSITIVE_INFINITY) {
            return (aboveLeast ? "above " : "at least ") + plain(least);
        }
        return "from " + plain(least) + " to " + plain(most);
    }

    /** A number without a superfluous {@code .0}. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    @Override
    public String expected() {
        String of = unit.isEmpty() || unit.equals("1") ? "a number" : "a number in " + unit;
        boolean open = least == Double.NEGATIVE_INFINITY && most == Double.POSITIVE_INFINITY;
        return open ? of : of + ", " + range();
    }

    @Override
    public String written(Double value) {
        return plain(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        if (least != Double.NEGATIVE_INFINITY) {
            schema.put(aboveLeast ? "exclusiveMinimum" : "minimum", least);
        }
        if (most != Double.POSITIVE_INFINITY) {
            schema.put("maximum", most);
        }
        return schema;
    }
}
