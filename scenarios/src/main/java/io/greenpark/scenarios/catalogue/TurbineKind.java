package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.wind.ParametricTurbine;
import io.greenpark.core.wind.PowerCurve;
import io.greenpark.core.wind.Thrust;
import io.greenpark.core.wind.ThrustCurve;
import io.greenpark.core.wind.ThrustFromPower;
import io.greenpark.core.wind.Turbine;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Wind machines: a class by its parameters, or curves as tables. */
public final class TurbineKind {

    private static final int MOST_POINTS = 1000;

    /** Rated power. */
    public static final Key<Double> RATED =
            required("ratedMw", Numbers.above(0.0, "MW"), "Rated power.").chinese("额定功率");
    /** Rotor diameter. */
    public static final Key<Double> ROTOR = required("rotorM", Numbers.within(1.0, 400.0, "m"), "Rotor diameter.")
            .chinese("叶轮直径");
    /** Lowest wind speed of operation. */
    public static final Key<Double> CUT_IN = required(
                    "cutInMPerS", Numbers.within(0.0, 10.0, "m/s"), "Lowest wind speed of operation at hub height.")
            .chinese("切入风速");
    /** Highest wind speed of operation. */
    public static final Key<Double> CUT_OUT = required(
                    "cutOutMPerS", Numbers.within(10.0, 50.0, "m/s"), "Highest wind speed of operation at hub height.")
            .chinese("切出风速");
    /** Air density that the curves hold for. */
    public static final Key<Double> DENSITY = required(
                    "referenceDensityKgPerM3",
                    Numbers.within(0.8, 1.5, "kg/m3"),
                    "Air density that the curves hold for.")
            .chinese("参考空气密度");

    private static final Key<Double> CP = required(
            "maxPowerCoefficient",
            Numbers.within(0.1, 0.593, "1"),
            "Electric power coefficient that the rise tends to.");
    private static final Key<Double> ONSET = required(
            "onsetSpeedMPerS", Numbers.atLeast(0.0, "m/s"), "Speed at which the power coefficient starts to rise.");
    private static final Key<Double> RISE =
            required("riseSpeedMPerS", Numbers.above(0.0, "m/s"), "Speed scale of the rise.");
    private static final Key<Double> KNEE = required(
            "kneeExponent",
            Numbers.within(1.0, 50.0, "1"),
            "Exponent of the saturation; the higher, the sharper the knee.");
    private static final Key<Double> DISC =
            required("discEfficiency", Numbers.within(0.5, 1.0, "1"), "Electric power over power of the ideal disc.");
    private static final Key<Double> STEP =
            required("stepMPerS", Numbers.within(0.01, 1.0, "m/s"), "Distance of the points of the curves.");

    private static final Section<Values> PARAMETERS = new Section<>(
            "turbine-parameters",
            "Parameters from which both curves of a machine class follow, docs/model.md eq. (WIN-8), (WIN-9).",
            List.of(CP, ONSET, RISE, KNEE, DISC, STEP),
            values -> values);

    private static final Key<Values> PARAMETRIC =
            required("parametric", PARAMETERS, "Parameters from which both curves follow.");
    private static final Key<List<Double>> SPEEDS = required(
            "speedsMPerS",
            new ListOf<>(Numbers.atLeast(0.0, "m/s"), 2, MOST_POINTS),
            "Wind speeds of the curves, strictly increasing.");
    private static final Key<List<Double>> POWERS =
            required("powerMw", new ListOf<>(Numbers.atLeast(0.0, "MW"), 2, MOST_POINTS), "Power at each speed.");
    private static final Key<List<Double>> THRUST = optional(
            "thrustCoefficient",
            new ListOf<>(Numbers.within(0.0, 1.2, "1"), 2, MOST_POINTS),
            "Thrust coefficient at each speed; estimated from the power if it is left out.");

    /** Wind machines. */
    public static final Kind<Turbine> KIND = new Kind<>("turbines", "turbine", Variants.byKey(variants()));

    private TurbineKind() {}

    private static Map<String, Section<? extends Turbine>> variants() {
        Map<String, Section<? extends Turbine>> variants = new LinkedHashMap<>();
        variants.put(
                PARAMETRIC.name(),
                new Section<>(
                        "turbine-class",
                        "A class of wind machines, described by a few parameters.",
                        keys(List.of(PARAMETRIC)),
                        TurbineKind::parametric));
        variants.put(
                POWERS.name(),
                new Section<>(
                        "turbine-table",
                        "A wind machine with its curves as tables.",
                        keys(List.of(SPEEDS, POWERS, THRUST)),
                        TurbineKind::tabulated));
        return variants;
    }

    private static List<Key<?>> keys(List<Key<?>> curves) {
        List<Key<?>> keys = new ArrayList<>(List.of(RATED, ROTOR, CUT_IN, CUT_OUT, DENSITY));
        keys.addAll(curves);
        return EntryKeys.around(keys);
    }

    private static Turbine parametric(Values values) {
        Values parameters = values.get(PARAMETRIC);
        return new ParametricTurbine(
                        values.get(RATED),
                        values.get(ROTOR),
                        values.get(CUT_IN),
                        values.get(CUT_OUT),
                        values.get(DENSITY),
                        parameters.get(CP),
                        parameters.get(ONSET),
                        parameters.get(RISE),
                        parameters.get(KNEE),
                        parameters.get(DISC),
                        parameters.get(STEP))
                .turbine(values.id(), values.get(EntryKeys.TITLE));
    }

    private static Turbine tabulated(Values values) {
        double[] speeds = array(values.get(SPEEDS));
        PowerCurve power = new PowerCurve(speeds, array(values.get(POWERS)));
        Thrust thrust = values.has(THRUST)
                ? new ThrustCurve(speeds, array(values.get(THRUST)))
                : new ThrustFromPower(power, values.get(ROTOR), values.get(DENSITY));
        return new Turbine(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(RATED),
                values.get(ROTOR),
                values.get(CUT_IN),
                values.get(CUT_OUT),
                values.get(DENSITY),
                power,
                thrust);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
