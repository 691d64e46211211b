package io.greenpark.core.solar;

import io.greenpark.core.weather.WeatherVariable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that lies between a clean new module and the input of the inverter, docs/model.md eq. (SOL-15).
 *
 * @param constant groups that do not change
 * @param soiling dirt on the modules
 * @param snow snow on the modules
 * @param degradation ageing
 */
public record SolarLosses(ConstantLosses constant, Soiling soiling, Snow snow, Degradation degradation) {

    /** PVWatts version 5: 14.08 % together, no snow, no ageing. */
    public static SolarLosses pvwatts() {
        return new SolarLosses(ConstantLosses.pvwatts(), Soiling.pvwatts(), Snow.none(), Degradation.none());
    }

    /** No loss at all. */
    public static SolarLosses none() {
        return new SolarLosses(ConstantLosses.none(), new Soiling.Constant(0.0), Snow.none(), Degradation.none());
    }

    /** What the weather must have beside irradiance, air temperature and wind. */
    public Set<WeatherVariable> needs() {
        Set<WeatherVariable> needs = EnumSet.noneOf(WeatherVariable.class);
        needs.addAll(soiling.needs());
        needs.addAll(snow.needs());
        return needs;
    }

    /** The same with other rules for snow. */
    public SolarLosses with(Snow other) {
        return new SolarLosses(constant, soiling, other, degradation);
    }

    /** The same with other rules for dirt. */
    public SolarLosses with(Soiling other) {
        return new SolarLosses(constant, other, snow, degradation);
    }

    /** The same with {@code fraction} of the nameplate that is left. */
    public SolarLosses times(double fraction) {
        return new SolarLosses(constant.times(fraction), soiling, snow, degradation);
    }

    /** The same with other ageing. */
    public SolarLosses with(Degradation other) {
        return new SolarLosses(constant, soiling, snow, other);
    }
}
