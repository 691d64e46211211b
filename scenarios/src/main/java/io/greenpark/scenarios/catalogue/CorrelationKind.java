package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.synthesis.SiteCorrelation;
import io.greenpark.core.weather.synthesis.SiteCorrelation.Decay;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** How alike the weather of two sites is, by distance. */
public final class CorrelationKind {

    private static final Key<Double> NEAR = required(
            "nearFraction",
            Numbers.fraction(),
            "Correlation of two sites close to each other; below 1 for what is local.");
    private static final Key<Double> LENGTH =
            required("lengthKm", Numbers.above(0.0, "km"), "Distance over which it falls to 1/e of that.");
    private static final Section<Decay> DECAY = new Section<>(
            "correlation-by-distance",
            "Correlation of two sites that decays with their distance.",
            List.of(NEAR, LENGTH),
            values -> new Decay(values.get(NEAR), values.get(LENGTH)));

    private static final Key<Decay> DAYS = required("days", DECAY, "Clearness of whole days.");
    private static final Key<Decay> CLOUDS = required("clouds", DECAY, "Clearness within a day.");
    private static final Key<Decay> AIR = required("air", DECAY, "Temperature, humidity and pressure.");
    private static final Key<Decay> WIND = required("wind", DECAY, "Speed and direction of the wind.");

    /** Correlations between sites. */
    public static final Kind<SiteCorrelation> KIND = new Kind<>(
            "correlations",
            "correlation between sites",
            new Section<>(
                    "site-correlation",
                    "How alike the synthesised weather of two sites is.",
                    EntryKeys.around(List.of(DAYS, CLOUDS, AIR, WIND)),
                    values -> new SiteCorrelation(
                            values.id(),
                            values.get(EntryKeys.TITLE),
                            values.get(DAYS),
                            values.get(CLOUDS),
                            values.get(AIR),
                            values.get(WIND))));

    private CorrelationKind() {}
}
