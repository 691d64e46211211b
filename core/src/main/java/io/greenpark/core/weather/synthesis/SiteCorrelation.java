package io.greenpark.core.weather.synthesis;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;

/**
 * How alike the weather of two sites is, docs/model.md eq. (WEA-13).
 *
 * @param id id in the catalogue
 * @param title name for people
 * @param days clearness of whole days
 * @param clouds clearness within a day
 * @param air temperature, humidity and pressure
 * @param wind speed and direction of the wind
 */
public record SiteCorrelation(String id, Title title, Decay days, Decay clouds, Decay air, Decay wind) {

    public SiteCorrelation {
        Require.id("id", id);
    }

    /**
     * Correlation that decays with distance: {@code near · exp(-d / length)} between two sites.
     *
     * @param nearFraction correlation of two sites close to each other; below 1 for what is local [0..1]
     * @param lengthKm distance over which it falls to 1/e of that [km]
     */
    public record Decay(double nearFraction, double lengthKm) {

        public Decay {
            Require.within("nearFraction", nearFraction, 0.0, 0.999);
            Require.positive("lengthKm", lengthKm);
        }

        /** Correlation of two sites at a distance [km]. */
        double at(double distanceKm) {
            return nearFraction * Math.exp(-distanceKm / lengthKm);
        }
    }
}
