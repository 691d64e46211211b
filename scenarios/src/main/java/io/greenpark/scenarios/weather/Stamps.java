package io.greenpark.scenarios.weather;

/** What the time of a row stands for. */
public enum Stamps {
    /** The beginning of the interval. */
    INTERVAL_START,
    /** The middle of the interval. */
    INTERVAL_MIDDLE,
    /** The end of the interval. */
    INTERVAL_END
}
