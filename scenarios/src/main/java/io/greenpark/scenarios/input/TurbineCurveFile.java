package io.greenpark.scenarios.input;

import io.greenpark.core.wind.PowerCurve;
import io.greenpark.core.wind.ThrustCurve;
import io.greenpark.core.wind.Turbine;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.text.Location;
import io.greenpark.scenarios.text.Unreadable;
import java.util.Optional;

/**
 * The curves of a user's own wind machine, from a CSV file with the columns {@code windSpeedMPerS}, {@code powerMw} or {@code
 * powerKw}, and, if known, {@code thrustCoefficient}.
 *
 * @param power power against wind speed
 * @param thrust thrust coefficient against wind speed, if the file has it
 */
public record TurbineCurveFile(PowerCurve power, Optional<ThrustCurve> thrust) {

    private static final String SPEED = "windSpeedMPerS";
    private static final String POWER_MW = "powerMw";
    private static final String POWER_KW = "powerKw";
    private static final String THRUST = "thrustCoefficient";
    private static final double KW_PER_MW = 1000.0;
    /** A thrust coefficient above this is no machine but a shifted column. */
    private static final double MOST_THRUST = 1.2;

    /**
     * Reads the file {@code name}.
     *
     * @param place where the scenario names it
     * @param ratedMw rated power of the machine, which the curve may hardly exceed [MW]
     * @throws Unreadable if it is no such table; every problem is reported at its line and column
     */
    public static TurbineCurveFile read(Place place, String name, double ratedMw) {
        CsvTable table =
                CsvTable.of(name, place.reading().require(InputFiles.class).read(place, name), place);
        double[] speedsMPerS = table.ownColumn(SPEED, false);
        String powerName = powerColumn(table, name, place);
        double perMw = powerName.equals(POWER_KW) ? KW_PER_MW : 1.0;
        double[] powersMw = table.ownColumn(powerName, false);
        boolean hasThrust = table.has(THRUST);
        double[] thrust = hasThrust ? table.ownColumn(THRUST, false) : new double[0];
        if (speedsMPerS.length < 2) {
            throw place.reading()
                    .report(table.end(), SPEED, "the file has fewer than two rows", "expected a row per wind speed");
        }
        boolean valid = increasing(table, speedsMPerS);
        double mostPower = ratedMw * (1.0 + Turbine.RATED_TOLERANCE) * perMw;
        String rated = "expected at most rated power, %s MW, and %s %% more"
                .formatted(ratedMw, Math.round(100.0 * Turbine.RATED_TOLERANCE));
        valid &= notAbove(table, powerName, powersMw, mostPower, rated);
        valid &= notAbove(table, THRUST, thrust, MOST_THRUST, "expected a thrust coefficient, at most " + MOST_THRUST);
        if (!valid) {
            throw Unreadable.REPORTED;
        }
        for (int i = 0; i < powersMw.length; i++) {
            powersMw[i] /= perMw;
        }
        return new TurbineCurveFile(
                new PowerCurve(speedsMPerS, powersMw),
                hasThrust ? Optional.of(new ThrustCurve(speedsMPerS, thrust)) : Optional.empty());
    }

    private static String powerColumn(CsvTable table, String name, Place place) {
        boolean inMw = table.has(POWER_MW);
        if (inMw == table.has(POWER_KW)) {
            throw place.reading()
                    .report(
                            new Location(name, 1, 1),
                            POWER_MW,
                            inMw
                                    ? "the header line has both " + POWER_MW + " and " + POWER_KW
                                    : "the header line has no such column",
                            "expected one of " + POWER_MW + ", " + POWER_KW);
        }
        return inMw ? POWER_MW : POWER_KW;
    }

    private static boolean increasing(CsvTable table, double[] speedsMPerS) {
        boolean valid = true;
        for (int i = 1; i < speedsMPerS.length; i++) {
            if (speedsMPerS[i] <= speedsMPerS[i - 1]) {
                table.reject(
                        i,
                        SPEED,
                        "must be above the speed of the row before (%s), but is %s"
                                .formatted(speedsMPerS[i - 1], speedsMPerS[i]),
                        "expected wind speeds in increasing order, each one once");
                valid = false;
            }
        }
        return valid;
    }

    private static boolean notAbove(CsvTable table, String name, double[] values, double most, String hint) {
        boolean valid = true;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > most) {
                table.reject(i, name, "is too high: " + values[i], hint);
                valid = false;
            }
        }
        return valid;
    }
}
