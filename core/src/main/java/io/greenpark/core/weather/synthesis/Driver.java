package io.greenpark.core.weather.synthesis;

import io.greenpark.core.weather.synthesis.SiteCorrelation.Decay;
import java.util.function.Function;

/** The random inputs of a synthetic year; each has its own stream of numbers and its own likeness between sites. */
enum Driver {
    DAY_CLEARNESS(SiteCorrelation::days),
    HOUR_CLEARNESS(SiteCorrelation::clouds),
    DIFFUSE_FRACTION(SiteCorrelation::clouds),
    DAY_TEMPERATURE(SiteCorrelation::air),
    DAY_RANGE(SiteCorrelation::air),
    HOUR_TEMPERATURE(SiteCorrelation::clouds),
    DAY_HUMIDITY(SiteCorrelation::air),
    PRESSURE(SiteCorrelation::air),
    WIND_SPEED(SiteCorrelation::wind),
    WIND_DIRECTION(SiteCorrelation::wind),
    SNOW_DAY(SiteCorrelation::days),
    SNOW_AMOUNT(SiteCorrelation::days),
    SNOW_HOUR(SiteCorrelation::days);

    private final Function<SiteCorrelation, Decay> decay;

    Driver(Function<SiteCorrelation, Decay> decay) {
        this.decay = decay;
    }

    /** Whether there is one number per hour, or one per day. */
    boolean hourly() {
        return switch (this) {
            case HOUR_CLEARNESS, DIFFUSE_FRACTION, HOUR_TEMPERATURE, PRESSURE, WIND_SPEED, WIND_DIRECTION -> true;
            case DAY_CLEARNESS, DAY_TEMPERATURE, DAY_RANGE, DAY_HUMIDITY, SNOW_DAY, SNOW_AMOUNT, SNOW_HOUR -> false;
        };
    }

    /** Likeness of this input between two sites at a distance [1]. */
    double correlation(SiteCorrelation correlation, double distanceKm) {
        return decay.apply(correlation).at(distanceKm);
    }
}
