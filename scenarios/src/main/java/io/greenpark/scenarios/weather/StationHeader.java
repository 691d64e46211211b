package io.greenpark.scenarios.weather;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.weather.Site;
import java.time.ZoneOffset;

/**
 * Place and clock of a station as a header states them.
 *
 * @param latitudeDeg latitude, north positive [deg]
 * @param longitudeDeg longitude, east positive [deg]
 * @param utcOffsetHours local standard time minus UTC [h]
 * @param elevationM height above sea level [m]
 */
record StationHeader(double latitudeDeg, double longitudeDeg, double utcOffsetHours, double elevationM) {

    private static final double MAX_OFFSET_HOURS = 14.0;

    /**
     * The place.
     *
     * @param latitudeField field of the latitude, to which messages point
     * @param longitudeField field of the longitude
     * @param elevationField field of the elevation
     * @throws io.greenpark.scenarios.input.InputException if it is not on Earth
     */
    Site site(TextTable text, int latitudeField, int longitudeField, int elevationField) {
        try {
            return new Site(latitudeDeg, longitudeDeg, elevationM);
        } catch (InvalidValueException e) {
            int field =
                    switch (e.field()) {
                        case "latitudeDeg" -> latitudeField;
                        case "longitudeDeg" -> longitudeField;
                        default -> elevationField;
                    };
            throw text.fault(field, e.field(), e.problem(), "");
        }
    }

    /**
     * The clock.
     *
     * @param field field of the offset, to which messages point
     * @throws io.greenpark.scenarios.input.InputException if it is not a whole quarter of an hour within 14 h
     */
    ZoneOffset offset(TextTable text, int field) {
        double quarters = utcOffsetHours * 4.0;
        if (quarters != Math.rint(quarters) || Math.abs(utcOffsetHours) > MAX_OFFSET_HOURS) {
            throw text.fault(
                    field,
                    "utcOffsetHours",
                    "must be within [-14, 14] in steps of 0.25, but is " + utcOffsetHours,
                    "Give local standard time minus UTC in hours, e.g. 8 in China");
        }
        return ZoneOffset.ofTotalSeconds((int) (quarters * 900));
    }
}
