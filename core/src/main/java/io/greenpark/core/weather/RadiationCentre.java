package io.greenpark.core.weather;

/**
 * The instant of the Sun that belongs to the radiation of an interval, and how it was found; docs/model.md, section 3.2.
 *
 * @param minutesAfterStart the instant that is used [min after the start of the interval]
 * @param basis what it rests on
 * @param correlationMinutes instant at which GHI correlates best with the height of the Sun [min]; NaN without GHI
 * @param correlation that correlation [1]; NaN without GHI
 * @param closureMinutes instant at which GHI = DNI cos z + DHI holds best [min]; NaN without components
 * @param closureRmsWPerM2 root mean square of what remains there [W/m2]; NaN without components
 */
public record RadiationCentre(
        double minutesAfterStart,
        Basis basis,
        double correlationMinutes,
        double correlation,
        double closureMinutes,
        double closureRmsWPerM2) {

    /** Difference between two findings that is worth a warning [min]. */
    static final double WARNING_MINUTES = 15.0;

    /** What an instant rests on. */
    public enum Basis {
        /** Stated by the format or the user. */
        STATED,
        /** Closure of the components. */
        CLOSURE,
        /** Correlation with the height of the Sun. */
        CORRELATION,
        /** Nothing: the middle of the interval is assumed. */
        ASSUMED
    }

    /** Whether closure and correlation, or one of them and the statement, lie more than 15 minutes apart. */
    public boolean doubtful() {
        return apart(minutesAfterStart, correlationMinutes)
                || apart(minutesAfterStart, closureMinutes)
                || apart(correlationMinutes, closureMinutes);
    }

    private static boolean apart(double minutes, double otherMinutes) {
        return Math.abs(minutes - otherMinutes) > WARNING_MINUTES;
    }
}
