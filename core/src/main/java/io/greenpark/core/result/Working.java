package io.greenpark.core.result;

import io.greenpark.core.check.InvalidValueException;

/**
 * A term that an indicator was worked out from, kept so that the figure can be traced to it; docs/outputs.md, {@code workings}.
 *
 * <p>The rows of an indicator give it anew: it is the sum of those that are {@link How#SUM}, over that of the
 * {@link How#DIVISOR} where there are any; the root of the summed squares of {@link How#SQUARE}; or the least of
 * {@link How#LEAST}.
 *
 * @param node park or hub that the term is of, or {@code all}
 * @param indicator what it is a term of
 * @param how what becomes of it
 * @param row what it is: the id of a {@link WorkingRow}, or of the indicator that is its quantity
 * @param of which load, plant, fuel or the like; empty where there is one only
 * @param detail which month, draw or the like; empty where there is one only
 * @param quantity amount before the factor
 * @param unit unit of the quantity
 * @param factor what a unit of the quantity counts for
 * @param factorUnit unit of the factor
 */
public record Working(
        String node,
        Indicator indicator,
        How how,
        String row,
        String of,
        String detail,
        double quantity,
        String unit,
        double factor,
        String factorUnit) {

    /** What becomes of the terms of an indicator. */
    public enum How {
        /** All are added. */
        SUM("sum"),
        /** All are added, and what is summed is divided by them. */
        DIVISOR("divisor"),
        /** Those with the same detail are added, each sum is squared, and the root is taken of all squares together. */
        SQUARE("square"),
        /** The least of them counts. */
        LEAST("least"),
        /** They count for nothing and show where others come from. */
        NOTE("note");

        private final String id;

        How(String id) {
            this.id = id;
        }

        /** Name in files. */
        public String id() {
            return id;
        }
    }

    public Working {
        if (!Double.isFinite(quantity) || !Double.isFinite(factor)) {
            throw new InvalidValueException(
                    "workings", "must be numbers", indicator.id() + " " + row + " " + quantity + " × " + factor);
        }
    }

    /** A term that is added as it is. */
    public static Working of(String node, Indicator indicator, WorkingRow row, double quantity) {
        return new Working(node, indicator, How.SUM, row.id(), "", "", quantity, row.unit(), 1.0, "1");
    }

    /** A term that is another figure of the node, added as it is. */
    public static Working of(String node, Indicator indicator, Indicator figure, double quantity) {
        return new Working(node, indicator, How.SUM, figure.id(), "", "", quantity, figure.unit(), 1.0, "1");
    }

    /** The same term, which is about {@code name}. */
    public Working about(String name) {
        return new Working(node, indicator, how, row, name, detail, quantity, unit, factor, factorUnit);
    }

    /** The same term, which is {@code one} of several. */
    public Working at(Object one) {
        return new Working(node, indicator, how, row, of, one.toString(), quantity, unit, factor, factorUnit);
    }

    /** The same quantity with another factor. */
    public Working times(double other, String otherUnit) {
        return new Working(node, indicator, how, row, of, detail, quantity, unit, other, otherUnit);
    }

    /** The same term, of which something else becomes. */
    public Working as(How other) {
        return new Working(node, indicator, other, row, of, detail, quantity, unit, factor, factorUnit);
    }

    /** What the term counts for. */
    public double value() {
        return quantity * factor;
    }
}
