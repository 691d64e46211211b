package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.units.Units;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindModel;
import java.util.List;

/** Yield of a wind farm over many weather years. docs/model.md, chapter 11. */
public final class WindYield {

    /** Relative step of mean wind speed for the sensitivity of energy. */
    private static final double SPEED_STEP = 0.01;

    private WindYield() {}

    /**
     * Simulates every year and assesses the yield.
     *
     * @param farm the farm
     * @param typical the year whose mean wind speed the site's long-term mean replaces; the same factor scales all years
     * @param years the simulated years; {@code typical} alone for a yield without their spread
     * @param terms further sources of uncertainty
     * @throws InvalidValueException if there is no year or the farm stands still in one
     */
    public static EnergyYield assess(WindFarm farm, Weather typical, List<Weather> years, List<UncertaintyTerm> terms) {
        WindModel model = WindModel.of(farm);
        double[] annualMwh = new double[years.size()];
        for (int i = 0; i < annualMwh.length; i++) {
            annualMwh[i] = annualMwh(model, years.get(i), typical);
        }
        return EnergyYield.of(annualMwh, sensitivity(farm, model, typical), terms);
    }

    /** Energy of 8,760 hours [MWh]. */
    private static double annualMwh(WindModel model, Weather year, Weather typical) {
        double hours = year.axis().hours();
        return model.run(year, typical).availableMw().energyMwh() * Units.HOURS_PER_YEAR / hours;
    }

    /** Relative change of energy per relative change of mean wind speed, eq. (YLD-1). */
    private static double sensitivity(WindFarm farm, WindModel model, Weather typical) {
        double meanMPerS = farm.wind().meanSpeedMPerS();
        double slower = annualMwh(model.withMeanSpeed(meanMPerS * (1.0 - SPEED_STEP)), typical, typical);
        double faster = annualMwh(model.withMeanSpeed(meanMPerS * (1.0 + SPEED_STEP)), typical, typical);
        double same = annualMwh(model, typical, typical);
        return (faster - slower) / (2.0 * SPEED_STEP * same);
    }
}
