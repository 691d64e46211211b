package io.greenpark.core.wind;

import static io.greenpark.core.weather.WeatherVariable.DRY_BULB_C;
import static io.greenpark.core.weather.WeatherVariable.PRESSURE_PA;
import static io.greenpark.core.weather.WeatherVariable.RELATIVE_HUMIDITY_FRACTION;
import static io.greenpark.core.weather.WeatherVariable.WIND_DIRECTION_DEG;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.core.weather.Weather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.WindProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Output of a wind farm from the weather of its site. docs/model.md, chapter 5.
 *
 * <p>The way: scaling to the site (WIN-1), shear to hub height (WIN-2 to 4), air density (WIN-5), power curve (WIN-6, 7), wakes
 * (WIN-12 to 15), stops (section 5.7), losses (WIN-16).
 */
public final class WindModel {

    /** Air thinner or denser than this is no weather but a wrong unit of pressure or temperature. */
    private static final double THINNEST_KG_PER_M3 = 0.5;

    private static final double DENSEST_KG_PER_M3 = 2.0;

    private final WindFarm farm;
    private final SpeedTable curve;
    private final @Nullable WakeTable wakes;

    private WindModel(WindFarm farm, SpeedTable curve, @Nullable WakeTable wakes) {
        this.farm = farm;
        this.curve = curve;
        this.wakes = wakes;
    }

    /** Model of {@code farm}, prepared for many weather years: the table of its wakes is computed here, once. */
    public static WindModel of(WindFarm farm) {
        Turbine turbine = farm.turbine();
        SpeedTable curve = SmoothedCurve.of(turbine.powerCurve().table(), farm.smoothing());
        WakeTable wakes = farm.wake() instanceof Wake.Park park
                ? new WakeTable(curve, turbine.thrust(), turbine.rotorM(), park)
                : null;
        return new WindModel(farm, curve, wakes);
    }

    /** The same farm at a site of another mean wind speed; what was prepared is shared. */
    public WindModel withMeanSpeed(double meanSpeedMPerS) {
        return new WindModel(farm.withMeanSpeed(meanSpeedMPerS), curve, wakes);
    }

    /**
     * Requires that {@code year} can drive {@code farm}, so that a study fails before it starts.
     *
     * @throws InvalidValueException as {@link #run} would
     */
    public static void requireUsable(Weather year, WindFarm farm) {
        HubWind.scaleFactor(year, farm.wind());
        HubWind.meanFactor(year, farm.hubHeightM(), farm.wind().shear());
        air(year, farm, new WindColumns(new double[year.axis().steps()]));
        if (farm.wake() instanceof Wake.Park) {
            require(year, WIND_DIRECTION_DEG);
        }
        if (iceMatters(farm)) {
            require(year, RELATIVE_HUMIDITY_FRACTION);
        }
    }

    /** Simulates {@code farm} once; see {@link #run}. */
    public static WindOutput simulate(Weather weather, Weather year, WindFarm farm) {
        return of(farm).run(weather, year);
    }

    /**
     * Simulates the farm.
     *
     * @param weather weather on the scenario's axis
     * @param year the site's whole weather year, over which the mean wind speed is taken that {@link SiteWind} replaces: a
     *     scenario of one windy week must not be scaled to the mean of a year. For an ensemble this is the year from which
     *     the others were drawn, so that good and bad years differ
     * @throws InvalidValueException if the weather lacks a variable, is calm all year or is not that of this planet
     */
    public WindOutput run(Weather weather, Weather year) {
        WindProfile measured = HubWind.measured(year);
        requireHeights(HubWind.measured(weather), measured);
        Shear shear = farm.wind().shear();
        double scaleFactor = HubWind.scaleFactor(year, farm.wind());
        double shearFactor = HubWind.meanFactor(year, farm.hubHeightM(), shear);
        WindColumns columns = new WindColumns(HubWind.speeds(weather, scaleFactor, farm.hubHeightM(), shear));
        air(weather, farm, columns);
        gross(columns);
        wake(weather, columns);
        stops(weather, columns);
        deliver(columns);
        return new WindOutput(
                new PowerSeries(weather.axis(), columns.availableMw),
                named(columns),
                WindFacts.of(
                        farm, measured, scaleFactor, shearFactor, weather.axis().stepHours(), columns));
    }

    private static void requireHeights(WindProfile measured, WindProfile ofYear) {
        if (!measured.heightsM().equals(ofYear.heightsM())) {
            throw new InvalidValueException(
                    "windHeightM",
                    "must be that of the weather year (%s m)".formatted(joined(ofYear)),
                    joined(measured) + " m");
        }
    }

    private static String joined(WindProfile measured) {
        return measured.heightsM().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void air(Weather weather, WindFarm farm, WindColumns columns) {
        AirDensityKernel.run(
                values(weather, DRY_BULB_C),
                values(weather, PRESSURE_PA),
                farm.hubHeightM(),
                farm.density().method(),
                columns.hubTemperatureC,
                columns.airDensityKgPerM3);
        for (double density : columns.airDensityKgPerM3) {
            if (!(density >= THINNEST_KG_PER_M3 && density <= DENSEST_KG_PER_M3)) {
                throw new InvalidValueException(
                        "weather",
                        "must have a pressure [Pa] and a temperature [C] that give an air density within [%s, %s] kg/m3"
                                .formatted(THINNEST_KG_PER_M3, DENSEST_KG_PER_M3),
                        density + " kg/m3");
            }
        }
    }

    /** Undisturbed power of all machines between cut-in and cut-out; a smoothed curve already knows both. */
    private void gross(WindColumns columns) {
        double[] speed = columns.hubSpeedMPerS;
        double[] density = columns.airDensityKgPerM3;
        double reference = farm.turbine().referenceDensityKgPerM3();
        switch (farm.density().correction()) {
            case NONE -> PowerKernel.plain(speed, curve, columns.grossMw);
            case IEC -> {
                columns.curveSpeedMPerS = equivalentSpeed(columns);
                PowerKernel.plain(columns.curveSpeedMPerS, curve, columns.grossMw);
            }
            case WINDPRO -> {
                columns.curveSpeedMPerS = equivalentSpeed(columns);
                PowerKernel.windPro(speed, density, reference, new DensityShiftedCurve(curve), columns.grossMw);
            }
            case STALL -> PowerKernel.stall(speed, density, reference, curve, columns.grossMw);
        }
        double cutInMPerS = farm.isSmoothed() ? 0.0 : farm.turbine().cutInMPerS();
        double cutOutMPerS =
                farm.isSmoothed() ? Double.POSITIVE_INFINITY : farm.turbine().cutOutMPerS();
        int count = farm.count();
        for (int k = 0; k < columns.steps(); k++) {
            columns.grossMw[k] = speed[k] >= cutInMPerS && speed[k] <= cutOutMPerS ? columns.grossMw[k] * count : 0.0;
        }
    }

    private double[] equivalentSpeed(WindColumns columns) {
        double[] equivalentMPerS = new double[columns.steps()];
        PowerKernel.equivalentSpeed(
                columns.hubSpeedMPerS,
                columns.airDensityKgPerM3,
                farm.turbine().referenceDensityKgPerM3(),
                equivalentMPerS);
        return equivalentMPerS;
    }

    private void wake(Weather weather, WindColumns columns) {
        if (farm.wake() instanceof Wake.Constant constant) {
            WakeKernel.constant(columns.grossMw, constant.lossFraction(), columns.wakedMw);
        } else if (farm.wake() instanceof Wake.EfficiencyCurve efficiency) {
            WakeKernel.curve(columns.grossMw, columns.hubSpeedMPerS, efficiency.table(), columns.wakedMw);
        } else if (wakes != null) {
            WakeKernel.table(
                    columns.grossMw,
                    columns.curveSpeedMPerS,
                    values(weather, WIND_DIRECTION_DEG),
                    wakes,
                    columns.wakedMw);
        }
    }

    private void stops(Weather weather, WindColumns columns) {
        OperationKernel.run(
                columns.hubSpeedMPerS,
                columns.hubTemperatureC,
                iceMatters(farm) ? values(weather, RELATIVE_HUMIDITY_FRACTION) : new double[0],
                farm.isSmoothed() ? Double.POSITIVE_INFINITY : farm.turbine().cutOutMPerS(),
                farm.limits(),
                weather.axis().stepHours(),
                columns.state);
    }

    private void deliver(WindColumns columns) {
        double delivered = farm.losses().deliveredFraction();
        for (int k = 0; k < columns.steps(); k++) {
            columns.availableMw[k] = columns.state[k] == OperationKernel.RUNNING ? columns.wakedMw[k] * delivered : 0.0;
        }
    }

    private static Map<String, double[]> named(WindColumns columns) {
        Map<String, double[]> named = new LinkedHashMap<>();
        named.put("hubSpeedMPerS", columns.hubSpeedMPerS);
        named.put("airDensityKgPerM3", columns.airDensityKgPerM3);
        named.put("grossMw", columns.grossMw);
        named.put("availableMw", columns.availableMw);
        return named;
    }

    private static boolean iceMatters(WindFarm farm) {
        return !farm.limits().icing().equals(OperatingLimits.Icing.NEVER);
    }

    private static double[] values(Weather weather, WeatherVariable variable) {
        require(weather, variable);
        return weather.values(variable);
    }

    private static void require(Weather weather, WeatherVariable variable) {
        if (!weather.has(variable)) {
            throw new InvalidValueException("weather", "must have " + variable, "without it");
        }
    }
}
