package io.greenpark.core.sun;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.time.TimeAxis;

/**
 * The way of the Sun over one place along a time axis; immutable and shared by all plants of the place.
 *
 * <p>{@link #of} takes the ephemeris at nodes a day apart and interpolates, {@link #exact} evaluates the full algorithm at
 * every step; they differ by less than 1e-6 degrees. docs/model.md, chapter 2.
 */
public final class SunPath {

    /** Terrestrial minus universal time [s], constant as in the reference programs: two seconds move the Sun by 2e-5 deg. */
    static final double DELTA_T_SECONDS = 67.0;

    private final TimeAxis axis;
    private final double firstEpochSecond;
    private final double elevationM;
    private final SunColumns columns;
    private final double[] extraterrestrialWPerM2;
    private final double[] relativeAirMass;

    private SunPath(TimeAxis axis, double minutesAfterStart, double elevationM, SunColumns columns) {
        this.axis = axis;
        this.elevationM = elevationM;
        this.columns = columns;
        firstEpochSecond = firstEpochSecond(axis, minutesAfterStart);
        extraterrestrialWPerM2 =
                Extraterrestrial.wPerM2(firstEpochSecond, axis.step().toSeconds(), axis.steps());
        relativeAirMass = new double[axis.steps()];
        for (int k = 0; k < relativeAirMass.length; k++) {
            double zenithDeg = columns.apparentZenithDeg[k];
            relativeAirMass[k] = zenithDeg > 90.0 ? Double.NaN : AirMass.relative(zenithDeg, columns.up[k]);
        }
    }

    /**
     * The Sun by interpolation between daily nodes, in standard air.
     *
     * @param latitudeDeg latitude, north positive [deg]
     * @param longitudeDeg longitude, east positive [deg]
     * @param elevationM height above sea level [m]
     * @param axis time axis
     * @param minutesAfterStart instant within each interval for which the Sun is computed [min after its start]
     */
    public static SunPath of(
            double latitudeDeg, double longitudeDeg, double elevationM, TimeAxis axis, double minutesAfterStart) {
        return of(latitudeDeg, longitudeDeg, elevationM, axis, minutesAfterStart, 24 * axis.stepsPerHour());
    }

    /** The same by the full algorithm at every step; ten times slower. */
    public static SunPath exact(
            double latitudeDeg, double longitudeDeg, double elevationM, TimeAxis axis, double minutesAfterStart) {
        return of(latitudeDeg, longitudeDeg, elevationM, axis, minutesAfterStart, 1);
    }

    private static SunPath of(
            double latitudeDeg,
            double longitudeDeg,
            double elevationM,
            TimeAxis axis,
            double minutesAfterStart,
            int stepsPerNode) {
        Observer observer = new Observer(latitudeDeg, longitudeDeg, elevationM);
        double firstDay = Ephemeris.days(firstEpochSecond(axis, minutesAfterStart));
        double stepDays = axis.stepHours() / 24.0;
        double nodeDays = stepDays * stepsPerNode;
        int nodes = (axis.steps() - 1) / stepsPerNode + 4;
        Ephemeris ephemeris = new Ephemeris(firstDay - nodeDays, nodeDays, nodes, DELTA_T_SECONDS);
        SunColumns columns = new SunColumns(axis.steps());
        SunPathKernel.run(ephemeris, observer, Refraction.STANDARD, firstDay, stepDays, stepsPerNode, columns);
        return new SunPath(axis, minutesAfterStart, elevationM, columns);
    }

    /**
     * A way of the Sun whose angles were computed or measured elsewhere.
     *
     * @param elevationM height of the place above sea level [m]
     * @param zenithDeg angle from the vertical without refraction, one value per step [deg]
     * @param apparentZenithDeg angle from the vertical with refraction [deg]
     * @param azimuthDeg direction clockwise from north [deg]
     */
    public static SunPath ofAngles(
            double elevationM,
            TimeAxis axis,
            double minutesAfterStart,
            double[] zenithDeg,
            double[] apparentZenithDeg,
            double[] azimuthDeg) {
        requireSteps("zenithDeg", zenithDeg, axis);
        requireSteps("apparentZenithDeg", apparentZenithDeg, axis);
        requireSteps("azimuthDeg", azimuthDeg, axis);
        SunColumns columns = new SunColumns(axis.steps());
        for (int k = 0; k < axis.steps(); k++) {
            double apparentZenithRad = Math.toRadians(apparentZenithDeg[k]);
            double azimuthRad = Math.toRadians(azimuthDeg[k]);
            columns.zenithDeg[k] = zenithDeg[k];
            columns.apparentZenithDeg[k] = apparentZenithDeg[k];
            columns.east[k] = Math.sin(apparentZenithRad) * Math.sin(azimuthRad);
            columns.north[k] = Math.sin(apparentZenithRad) * Math.cos(azimuthRad);
            columns.up[k] = Math.cos(apparentZenithRad);
        }
        return new SunPath(axis, minutesAfterStart, elevationM, columns);
    }

    /** Time axis. */
    public TimeAxis axis() {
        return axis;
    }

    /** Number of steps. */
    public int steps() {
        return axis.steps();
    }

    /** Height of the place above sea level [m]. */
    public double elevationM() {
        return elevationM;
    }

    /** Angle from the vertical without refraction [deg]. */
    public double zenithDeg(int k) {
        return columns.zenithDeg[k];
    }

    /** Angle from the vertical with refraction [deg]; it is the one that irradiance models take. */
    public double apparentZenithDeg(int k) {
        return columns.apparentZenithDeg[k];
    }

    /** Direction of the Sun clockwise from north, 0 to 360 [deg]. */
    public double azimuthDeg(int k) {
        double azimuthDeg = Math.toDegrees(Math.atan2(columns.east[k], columns.north[k]));
        return azimuthDeg < 0.0 ? azimuthDeg + 360.0 : azimuthDeg;
    }

    /** East component of the unit vector towards the apparent Sun [1]. */
    public double east(int k) {
        return columns.east[k];
    }

    /** North component of the unit vector towards the apparent Sun [1]. */
    public double north(int k) {
        return columns.north[k];
    }

    /** Vertical component of the unit vector towards the apparent Sun: the cosine of the apparent zenith angle [1]. */
    public double up(int k) {
        return columns.up[k];
    }

    /** Irradiance facing the Sun at the top of the atmosphere [W/m2]; never zero, the Sun may be below the horizon. */
    public double extraterrestrialWPerM2(int k) {
        return extraterrestrialWPerM2[k];
    }

    /** Relative air mass at sea level [1]; NaN where the Sun is below the horizon. */
    public double relativeAirMass(int k) {
        return relativeAirMass[k];
    }

    /** Global horizontal irradiance of a clear sky after Haurwitz [W/m2]. */
    public double clearSkyWPerM2(int k) {
        return ClearSky.haurwitzWPerM2(columns.up[k]);
    }

    /** Direct normal irradiance of a very clear sky after Meinel [W/m2]; NaN where the Sun is below the horizon. */
    public double clearBeamWPerM2(int k) {
        return ClearSky.meinelBeamWPerM2(extraterrestrialWPerM2[k], relativeAirMass[k]);
    }

    /** Apparent minus mean solar time [min], from the full algorithm. */
    public double equationOfTimeMinutes(int k) {
        return ephemeris(k).equationOfTimeMinutes(0);
    }

    /** Distance from the Earth to the Sun [astronomical units], from the full algorithm, docs/model.md eq. (SUN-1). */
    public double distanceAu(int k) {
        return ephemeris(k).radiusAu[0];
    }

    private Ephemeris ephemeris(int k) {
        double day = Ephemeris.days(firstEpochSecond + (double) (k * axis.step().toSeconds()));
        return new Ephemeris(day, 0.0, 1, DELTA_T_SECONDS);
    }

    private static double firstEpochSecond(TimeAxis axis, double minutesAfterStart) {
        Require.finite("minutesAfterStart", minutesAfterStart);
        return axis.start().getEpochSecond() + 60.0 * minutesAfterStart;
    }

    private static void requireSteps(String field, double[] values, TimeAxis axis) {
        if (values.length != axis.steps()) {
            throw new InvalidValueException(
                    field, "must have one value per step (%d)".formatted(axis.steps()), values.length + " values");
        }
        Require.allFinite(field, values);
    }
}
