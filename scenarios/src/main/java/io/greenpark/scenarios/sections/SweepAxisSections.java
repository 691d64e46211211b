package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.study.Distribution;
import io.greenpark.core.study.GridDesign;
import io.greenpark.core.study.LatinHypercube;
import io.greenpark.core.study.Tornado;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a sweep does with the value at one path. The path itself is filled in by {@link SweepSection}. */
final class SweepAxisSections {

    private static final int MOST_VALUES = 10_000;
    private static final int LAST = 1_000_000;

    /** Digits to which the values of a range are rounded, so that 0.1 + 2 · 0.1 is 0.3. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final Key<Boolean> RELATIVE = Key.defaulted(
                    "relative",
                    new Switch(),
                    false,
                    "the values stand in the units of the path",
                    "Whether the values multiply the numbers that the scenario states there, instead of replacing them.")
            .chinese("是否为倍数");

    private static final Key<List<Swept>> VALUES = required(
                    "values", new ListOf<>(new SweptText(), 1, MOST_VALUES), "The values.")
            .chinese("取值");
    private static final Key<Double> FROM =
            required("from", Numbers.any(""), "First value.").chinese("起始值");
    private static final Key<Double> TO =
            required("to", Numbers.any(""), "Last value.").chinese("终止值");
    private static final Key<Integer> COUNT = required(
                    "count", Integers.count(2, MOST_VALUES), "Number of values, evenly spaced, both ends included.")
            .chinese("取值个数");

    private static final Key<Double> LOW =
            required("low", Numbers.any(""), "Low end.").chinese("下限");
    private static final Key<Double> HIGH =
            required("high", Numbers.any(""), "High end.").chinese("上限");
    private static final Key<Double> MODE =
            required("mode", Numbers.any(""), "Likeliest value.").chinese("众数");
    private static final Key<Double> MEAN = required(
                    "mean", Numbers.any(""), "Mean without bounds, and likeliest value.")
            .chinese("均值");
    private static final Key<Double> SD = required("sd", Numbers.above(0.0, ""), "Standard deviation without bounds.")
            .chinese("标准差");
    private static final Key<Double> MIN = optional(
                    "min", Numbers.any(""), "Bound that no value is below; none if it is left out.")
            .chinese("取值下界");
    private static final Key<Double> MAX = optional(
                    "max", Numbers.any(""), "Bound that no value is above; none if it is left out.")
            .chinese("取值上界");
    private static final Key<Integer> FIRST = required(
                    "first", Integers.ordinal(0, LAST), "First of the whole numbers.")
            .chinese("起始整数");
    private static final Key<Integer> FINAL = required("last", Integers.ordinal(0, LAST), "Last of the whole numbers.")
            .chinese("终止整数");

    /**
     * An axis of {@code grid}.
     *
     * @param axis the axis, whose path is left open
     * @param locations where its values are written; none if only the ends of a range are
     */
    record GridAxis(GridDesign.Axis axis, List<Location> locations) {}

    /** An axis of {@code grid}. */
    static final Type<GridAxis> GRID = Variants.byKey(gridVariants());

    /** An uncertain value of {@code latinHypercube}. */
    static final Type<LatinHypercube.Axis> UNCERTAIN = Variants.byWord("distribution", distributions());

    /** A range of {@code tornado}. */
    static final Section<Tornado.Range> RANGE = new Section<>(
            "tornado-range",
            "A value at its low and at its high end, with everything else left as it is.",
            List.of(LOW, HIGH, RELATIVE),
            values -> new Tornado.Range(
                    "",
                    values.get(LOW),
                    values.get(RELATIVE) ? 1.0 : Double.NaN,
                    values.get(HIGH),
                    values.get(RELATIVE)));

    private SweepAxisSections() {}

    private static Map<String, Section<? extends GridAxis>> gridVariants() {
        Map<String, Section<? extends GridAxis>> variants = new LinkedHashMap<>();
        variants.put(
                "values",
                new Section<>(
                        "grid-values",
                        "Stated values of an axis.",
                        List.of(VALUES, RELATIVE),
                        values -> new GridAxis(
                                new GridDesign.Axis(
                                        "",
                                        values.get(VALUES).stream()
                                                .map(Swept::text)
                                                .toList(),
                                        values.get(RELATIVE)),
                                values.get(VALUES).stream().map(Swept::location).toList())));
        variants.put(
                "from",
                new Section<>(
                        "grid-range",
                        "Evenly spaced values of an axis.",
                        List.of(FROM, TO, COUNT, RELATIVE),
                        values -> new GridAxis(
                                new GridDesign.Axis("", spaced(values), values.get(RELATIVE)), List.of())));
        return variants;
    }

    private static List<String> spaced(Values values) {
        double from = values.get(FROM);
        double to = values.get(TO);
        int count = values.get(COUNT);
        List<String> spaced = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            double value = from + (to - from) * n / (count - 1);
            BigDecimal rounded = new BigDecimal(value).round(DIGITS);
            spaced.add(
                    rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
        }
        return spaced;
    }

    private static Map<String, Section<? extends LatinHypercube.Axis>> distributions() {
        Map<String, Section<? extends LatinHypercube.Axis>> variants = new LinkedHashMap<>();
        variants.put(
                "uniform",
                uncertain(
                        "uniform",
                        "Every value from low to high is as likely as any other.",
                        List.of(LOW, HIGH),
                        values -> new Distribution.Uniform(values.get(LOW), values.get(HIGH))));
        variants.put(
                "triangular",
                uncertain(
                        "triangular",
                        "Likeliest at the mode, and never below low or above high.",
                        List.of(LOW, MODE, HIGH),
                        values -> new Distribution.Triangular(values.get(LOW), values.get(MODE), values.get(HIGH))));
        variants.put(
                "normal",
                uncertain(
                        "normal",
                        "The normal distribution, cut off at its bounds if it has any.",
                        List.of(MEAN, SD, MIN, MAX),
                        values -> new Distribution.Normal(
                                values.get(MEAN),
                                values.get(SD),
                                values.find(MIN).orElse(Double.NEGATIVE_INFINITY),
                                values.find(MAX).orElse(Double.POSITIVE_INFINITY))));
        variants.put(
                "whole",
                uncertain(
                        "whole",
                        "Every whole number from the first to the last is as likely as any other, e.g. a weather year.",
                        List.of(FIRST, FINAL),
                        values -> new Distribution.Whole(values.get(FIRST), values.get(FINAL))));
        return variants;
    }

    private static Section<LatinHypercube.Axis> uncertain(
            String word, String meaning, List<Key<?>> own, Function<Values, Distribution> distribution) {
        List<Key<?>> keys = new ArrayList<>(own);
        keys.add(RELATIVE);
        return Variants.section(
                "distribution",
                "distribution",
                word,
                meaning,
                keys,
                values -> new LatinHypercube.Axis("", distribution.apply(values), values.get(RELATIVE)));
    }
}
