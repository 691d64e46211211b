package io.greenpark.scenarios.sections;

/** Which weather years a scenario is read for. */
public enum WeatherScope {
    /** The year that the file states; the typical one if it states none. */
    STATED_YEAR,
    /** All years that can be drawn, whatever the file states. */
    EVERY_YEAR
}
