package io.greenpark.core.wind;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/**
 * One wind farm (风电场): a number of machines of one type, and how their output is computed.
 *
 * @param id unique name within the node
 * @param weather id of the weather site
 * @param turbine type of the machines
 * @param count number of machines
 * @param hubHeightM hub height above ground [m]
 * @param wind long-term mean speed and shear at the farm
 * @param density how air density acts on power
 * @param smoothing spread of the wind over the farm
 * @param wake what the machines take from each other
 * @param limits stops by high wind, cold and ice
 * @param losses losses by group
 */
public record WindFarm(
        String id,
        String weather,
        Turbine turbine,
        int count,
        double hubHeightM,
        SiteWind wind,
        AirDensity density,
        CurveSmoothing smoothing,
        Wake wake,
        OperatingLimits limits,
        WindLosses losses) {

    public WindFarm {
        Require.id("id", id);
        if (count < 1) {
            throw new InvalidValueException("count", "must be at least 1", count);
        }
        Require.within("hubHeightM", hubHeightM, 10.0, 250.0);
        if (hubHeightM <= turbine.rotorM() / 2.0) {
            throw new InvalidValueException(
                    "hubHeightM",
                    "must lift the rotor of %s m off the ground".formatted(turbine.rotorM()),
                    hubHeightM + " m");
        }
        if (limits.reCutInMPerS() > turbine.cutOutMPerS()) {
            throw new InvalidValueException(
                    "reCutInMPerS",
                    "must not be above cut-out (%s m/s)".formatted(turbine.cutOutMPerS()),
                    limits.reCutInMPerS() + " m/s");
        }
        if (wake instanceof Wake.Park park) {
            requireLayout(park.layout(), count, turbine.rotorM());
        }
    }

    private static void requireLayout(FarmLayout layout, int count, double rotorM) {
        if (layout.machines().size() != count) {
            throw new InvalidValueException(
                    "wake",
                    "must have a layout with one position per machine (%d)".formatted(count),
                    layout.machines().size() + " positions");
        }
        if (layout.nearestM() < rotorM) {
            throw new InvalidValueException(
                    "wake",
                    "must have a layout that keeps machines one rotor (%s m) apart".formatted(rotorM),
                    layout.nearestM() + " m");
        }
    }

    /** The same farm of which {@code fraction} of the output is left. */
    public WindFarm times(double fraction) {
        return new WindFarm(
                id,
                weather,
                turbine,
                count,
                hubHeightM,
                wind,
                density,
                smoothing,
                wake,
                limits,
                losses.times(fraction));
    }

    /** Rated power of all machines [MW]. */
    public double ratedMw() {
        return count * turbine.ratedMw();
    }

    /** The same farm at a site of another mean wind speed [m/s]. */
    WindFarm withMeanSpeed(double meanSpeedMPerS) {
        SiteWind moved = new SiteWind(meanSpeedMPerS, wind.meanSpeedHeightM(), wind.shear());
        return new WindFarm(id, weather, turbine, count, hubHeightM, moved, density, smoothing, wake, limits, losses);
    }

    /** Whether the curve is that of an aggregate, which has no cut-in and cut-out of its own. */
    boolean isSmoothed() {
        return !(smoothing instanceof CurveSmoothing.None);
    }
}
