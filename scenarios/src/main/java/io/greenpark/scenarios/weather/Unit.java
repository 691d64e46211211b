package io.greenpark.scenarios.weather;

import io.greenpark.core.weather.WeatherVariable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A unit in which files give a variable: value of the model = value of the file · factor + offset.
 *
 * @param factor units of the model in one of the file
 * @param offset value of the model where the file has zero
 * @param perStep whether the file adds up over a step what the model holds as a mean per hour
 */
record Unit(double factor, double offset, boolean perStep) {

    /** The unit of the model itself. */
    static final Unit SAME = of(1.0);

    static final Unit PERCENT = of(0.01);
    static final Unit HECTOPASCAL = of(100.0);

    private static final double WH_PER_MJ = 1e6 / 3600.0;

    static Unit of(double factor) {
        return new Unit(factor, 0.0, false);
    }

    private static Unit perStep(double factor) {
        return new Unit(factor, 0.0, true);
    }

    /** Value of the model. */
    double convert(double value, double stepHours) {
        double converted = value * factor + offset;
        return perStep ? converted / stepHours : converted;
    }

    /** The units that are understood for {@code variable}, by name. */
    static Map<String, Unit> of(WeatherVariable variable) {
        Map<String, Unit> units = new LinkedHashMap<>();
        switch (variable) {
            case DRY_BULB_C, DEW_POINT_C -> {
                units.put("C", SAME);
                units.put("K", new Unit(1.0, -273.15, false));
                units.put("F", new Unit(5.0 / 9.0, -160.0 / 9.0, false));
            }
            case RELATIVE_HUMIDITY_FRACTION, ALBEDO_FRACTION -> {
                units.put("fraction", SAME);
                units.put("%", PERCENT);
            }
            case PRESSURE_PA -> {
                units.put("Pa", SAME);
                units.put("hPa", HECTOPASCAL);
                units.put("mbar", HECTOPASCAL);
                units.put("kPa", of(1_000.0));
                units.put("atm", of(101_325.0));
            }
            case GHI_W_PER_M2, DNI_W_PER_M2, DHI_W_PER_M2 -> {
                units.put("W/m2", SAME);
                units.put("kW/m2", of(1_000.0));
                units.put("Wh/m2", perStep(1.0));
                units.put("kWh/m2", perStep(1_000.0));
                units.put("MJ/m2", perStep(WH_PER_MJ));
            }
            case WIND_SPEED_M_PER_S -> {
                units.put("m/s", SAME);
                units.put("km/h", of(1.0 / 3.6));
                units.put("mph", of(0.44704));
                units.put("kn", of(1852.0 / 3600.0));
            }
            case WIND_DIRECTION_DEG -> units.put("deg", SAME);
            case SNOW_DEPTH_CM -> {
                units.put("cm", SAME);
                units.put("mm", of(0.1));
                units.put("m", of(100.0));
            }
            case RAIN_MM_PER_H -> {
                units.put("mm/h", SAME);
                units.put("mm", perStep(1.0));
            }
        }
        return units;
    }
}
