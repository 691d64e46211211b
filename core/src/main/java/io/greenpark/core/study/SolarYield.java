package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.solar.SolarModel;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.sun.SunPath;
import io.greenpark.core.units.Units;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** Yield of a solar plant over many weather years. docs/model.md, chapter 11. */
public final class SolarYield {

    /** Relative step of irradiation for the sensitivity of energy. */
    private static final double IRRADIATION_STEP = 0.01;

    private static final Set<WeatherVariable> IRRADIANCE =
            Set.of(WeatherVariable.GHI_W_PER_M2, WeatherVariable.DNI_W_PER_M2, WeatherVariable.DHI_W_PER_M2);

    private SolarYield() {}

    /**
     * Simulates every year and assesses the yield; the Sun of the years is computed once.
     *
     * @param plant the plant
     * @param typical the typical year of the site, in which the sensitivity is taken
     * @param years the simulated years, on the axis of {@code typical}
     * @param terms further sources of uncertainty
     * @throws InvalidValueException if there is no year, or the plant yields nothing in one
     */
    public static EnergyYield assess(
            SolarPlant plant, Weather typical, List<Weather> years, List<UncertaintyTerm> terms) {
        SunPath sun = SolarModel.sunOf(typical);
        double[] annualMwh = new double[years.size()];
        for (int i = 0; i < annualMwh.length; i++) {
            annualMwh[i] = annualMwh(plant, years.get(i), sun);
        }
        return EnergyYield.of(annualMwh, sensitivity(plant, typical, sun), terms);
    }

    /** Energy of 8,760 hours [MWh]. */
    private static double annualMwh(SolarPlant plant, Weather year, SunPath sun) {
        double hours = year.axis().hours();
        return SolarModel.simulate(year, plant, sun).availableMw().energyMwh() * Units.HOURS_PER_YEAR / hours;
    }

    /** Relative change of energy per relative change of irradiation, eq. (YLD-1). */
    private static double sensitivity(SolarPlant plant, Weather typical, SunPath sun) {
        double duller = annualMwh(plant, brightened(typical, 1.0 - IRRADIATION_STEP), sun);
        double brighter = annualMwh(plant, brightened(typical, 1.0 + IRRADIATION_STEP), sun);
        return (brighter - duller) / (2.0 * IRRADIATION_STEP * annualMwh(plant, typical, sun));
    }

    private static Weather brightened(Weather year, double factor) {
        EnumMap<WeatherVariable, double[]> columns = new EnumMap<>(WeatherVariable.class);
        for (WeatherVariable variable : year.variables()) {
            double[] values = year.values(variable);
            if (IRRADIANCE.contains(variable)) {
                for (int k = 0; k < values.length; k++) {
                    values[k] *= factor;
                }
            }
            columns.put(variable, values);
        }
        return new Weather(
                year.site(),
                year.axis(),
                year.radiationMinutesAfterStart(),
                year.windHeightM(),
                columns,
                year.otherWind());
    }
}
