package io.greenpark.core.sun;

import java.time.Instant;

/**
 * Where the Sun stands at one instant, by the full algorithm, docs/model.md chapter 2.
 *
 * <p>Source: I. Reda, A. Andreas, Solar Position Algorithm for Solar Radiation Applications, NREL/TP-560-34302 (revised
 * 2008); stated uncertainty 0.0003 degrees.
 *
 * @param zenithDeg angle from the vertical without refraction [deg]
 * @param apparentZenithDeg angle from the vertical with refraction [deg]
 * @param azimuthDeg direction clockwise from north [deg]
 * @param equationOfTimeMinutes apparent minus mean solar time [min]
 */
public record SunPosition(double zenithDeg, double apparentZenithDeg, double azimuthDeg, double equationOfTimeMinutes) {

    /**
     * The Sun over a place.
     *
     * @param latitudeDeg latitude, north positive [deg]
     * @param longitudeDeg longitude, east positive [deg]
     * @param elevationM height above sea level [m]
     * @param at instant
     * @param refraction air of the place
     * @throws io.greenpark.core.check.InvalidValueException if the place is not on Earth
     */
    public static SunPosition of(
            double latitudeDeg, double longitudeDeg, double elevationM, Instant at, Refraction refraction) {
        Observer observer = new Observer(latitudeDeg, longitudeDeg, elevationM);
        double day = Ephemeris.days(at.getEpochSecond() + at.getNano() * 1e-9);
        Ephemeris ephemeris = new Ephemeris(day, 0.0, 4, SunPath.DELTA_T_SECONDS);
        SunColumns columns = new SunColumns(1);
        SunPathKernel.run(ephemeris, observer, refraction, day, 0.0, 1, columns);
        double azimuthDeg = Math.toDegrees(Math.atan2(columns.east[0], columns.north[0]));
        return new SunPosition(
                columns.zenithDeg[0],
                columns.apparentZenithDeg[0],
                azimuthDeg < 0.0 ? azimuthDeg + 360.0 : azimuthDeg,
                ephemeris.equationOfTimeMinutes(0));
    }
}
