package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.synthesis.SynthesisSettings;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** Settings of the weather synthesis that no climate table states. */
public final class GeneratorKind {

    private static final Key<SynthesisSettings.Sky> SKY = required("sky", sky(), "Clearness within the day.");
    private static final Key<SynthesisSettings.Air> AIR =
            required("air", air(), "Temperature and humidity within the day.");
    private static final Key<SynthesisSettings.Wind> WIND = required("wind", wind(), "Spells of the wind.");
    private static final Key<SynthesisSettings.Snow> SNOW =
            required("snow", snow(), "Falls, melting and ageing of snow.");

    /** Generator settings. */
    public static final Kind<SynthesisSettings> KIND = new Kind<>(
            "generators",
            "weather generator",
            new Section<>(
                    "weather-generator",
                    "Settings of the weather synthesis; each one is an assumption.",
                    EntryKeys.around(List.of(SKY, AIR, WIND, SNOW)),
                    values -> new SynthesisSettings(
                            values.id(),
                            values.get(EntryKeys.TITLE),
                            values.get(SKY),
                            values.get(AIR),
                            values.get(WIND),
                            values.get(SNOW))));

    private GeneratorKind() {}

    private static Section<SynthesisSettings.Sky> sky() {
        Key<Double> dullest = number("minDailyClearness", "1", "Clearness of the dullest day.");
        Key<Double> dayIndex =
                number("maxDailyClearSkyIndex", "1", "Daily irradiation over that of a clear sky that no day passes.");
        Key<Double> hourIndex = number("maxHourlyClearSkyIndex", "1", "The same of an hour.");
        Key<Double> cloudSd =
                number("cloudSd", "1", "Standard deviation of the logit of the clear-sky index within a day.");
        Key<Double> cloudLag = number("cloudLag1", "1", "Its correlation with the hour before.");
        Key<Double> splitSd =
                number("splitSd", "1", "Standard deviation of the diffuse fraction around the splitting model.");
        Key<Double> splitLag = number("splitLag1", "1", "Its correlation with the hour before.");
        return new Section<>(
                "generator-sky",
                "Clearness within the day.",
                List.of(dullest, dayIndex, hourIndex, cloudSd, cloudLag, splitSd, splitLag),
                values -> new SynthesisSettings.Sky(
                        values.get(dullest),
                        values.get(dayIndex),
                        values.get(hourIndex),
                        values.get(cloudSd),
                        values.get(cloudLag),
                        values.get(splitSd),
                        values.get(splitLag)));
    }

    private static Section<SynthesisSettings.Air> air() {
        Key<Double> warmest = number("warmestHoursAfterNoon", "h", "Warmest time of the day after solar noon.");
        Key<Double> noise = number("noiseSdK", "K", "Standard deviation of hourly temperature around its daily run.");
        Key<Double> lag = number("noiseLag1", "1", "Its correlation with the hour before.");
        Key<Double> range = number("minDailyRangeK", "K", "Smallest daily range of temperature.");
        Key<Double> humidity =
                number("humidityLag1", "1", "Correlation of daily humidity, clearness removed, with the day before.");
        return new Section<>(
                "generator-air",
                "Temperature and humidity within the day.",
                List.of(warmest, noise, lag, range, humidity),
                values -> new SynthesisSettings.Air(
                        values.get(warmest),
                        values.get(noise),
                        values.get(lag),
                        values.get(range),
                        values.get(humidity)));
    }

    private static Section<SynthesisSettings.Wind> wind() {
        Key<Double> slow = number("slowHours", "h", "Time over which the slow part of the wind speed forgets.");
        Key<Double> direction = number("directionLag1", "1", "Correlation of the direction with the hour before.");
        return new Section<>(
                "generator-wind",
                "Spells of the wind.",
                List.of(slow, direction),
                values -> new SynthesisSettings.Wind(values.get(slow), values.get(direction)));
    }

    private static Section<SynthesisSettings.Snow> snow() {
        Key<Double> warmest = required("warmestDayC", Numbers.any("C"), "Warmest mean of a day on which it snows.");
        Key<Double> noise = number("clearnessNoise", "1", "Spread of the choice of dull days, in daily clearness.");
        Key<Double> least = number("minFallCm", "cm", "Smallest fall.");
        Key<Double> mean = number("meanFallAboveMinCm", "cm", "Mean of what a fall is larger than that.");
        Key<Integer> hours = required("fallHours", Integers.count(1, 24), "Duration of a fall in hours.");
        Key<Double> melt = number("meltCmPerKPerHour", "cm/(K h)", "Loss of depth per degree above freezing.");
        Key<Double> albedo =
                number("albedoDepthCm", "cm", "Depth at which 1 - 1/e of the albedo of deep snow is reached.");
        return new Section<>(
                "generator-snow",
                "Falls, melting and ageing of snow.",
                List.of(warmest, noise, least, mean, hours, melt, albedo),
                values -> new SynthesisSettings.Snow(
                        values.get(warmest),
                        values.get(noise),
                        values.get(least),
                        values.get(mean),
                        values.get(hours),
                        values.get(melt),
                        values.get(albedo)));
    }

    private static Key<Double> number(String name, String unit, String meaning) {
        return required(name, Numbers.atLeast(0.0, unit), meaning);
    }
}
