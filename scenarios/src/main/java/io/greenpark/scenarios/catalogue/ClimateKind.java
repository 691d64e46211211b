package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.weather.Site;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.core.weather.synthesis.MonthlyValues;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.SiteSection;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import java.time.ZoneOffset;
import java.util.List;

/** Monthly climate normals, from which hourly years are synthesised. */
public final class ClimateKind {

    private static final Key<Site> SITE = required("site", SiteSection.TYPE, "The place that the figures hold for.")
            .chinese("位置");
    private static final Key<ZoneOffset> UTC_OFFSET = required(
                    "utcOffset", Texts.offset(), "Clock of all hours of the figures.")
            .chinese("时区");
    private static final Key<ClimateNormals.Temperature> TEMPERATURE =
            required("temperature", temperature(), "Air temperature at 2 m.").chinese("气温");
    private static final Key<ClimateNormals.Humidity> HUMIDITY =
            required("humidity", humidity(), "Relative humidity at 2 m.").chinese("相对湿度");
    private static final Key<ClimateNormals.Pressure> PRESSURE = required(
                    "pressure", pressure(), "Air pressure at the height of the place.")
            .chinese("气压");
    private static final Key<ClimateNormals.Clearness> CLEARNESS = required(
                    "clearness", clearness(), "Daily global irradiation over that at the top of the atmosphere.")
            .chinese("晴空指数");
    private static final Key<ClimateNormals.Wind> WIND =
            required("wind", wind(), "Wind speed and direction.").chinese("风");
    private static final Key<ClimateNormals.Snow> SNOW =
            required("snow", snow(), "Snow on the ground.").chinese("积雪");

    /** Climates. */
    public static final Kind<ClimateNormals> KIND = new Kind<>(
            "climates",
            "climate",
            new Section<>(
                    "climate",
                    "Monthly figures of the climate of a place; lists run from January to December.",
                    EntryKeys.around(List.of(SITE, UTC_OFFSET, TEMPERATURE, HUMIDITY, PRESSURE, CLEARNESS, WIND, SNOW)),
                    ClimateKind::bind));

    private ClimateKind() {}

    private static ClimateNormals bind(Values values) {
        return new ClimateNormals(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(SITE),
                values.get(UTC_OFFSET),
                values.get(TEMPERATURE),
                values.get(HUMIDITY),
                values.get(PRESSURE),
                values.get(CLEARNESS),
                values.get(WIND),
                values.get(SNOW));
    }

    private static Section<ClimateNormals.Temperature> temperature() {
        Key<List<Double>> mean = monthly("meanC", Numbers.within(-70.0, 50.0, "C"), "Mean.");
        Key<List<Double>> range =
                monthly("dailyRangeK", Numbers.within(2.0, 30.0, "K"), "Mean of the daily maximum minus minimum.");
        Key<List<Double>> rangeSd =
                monthly("dailyRangeSdK", Numbers.within(0.0, 15.0, "K"), "Standard deviation of the daily range.");
        Key<List<Double>> daySd = monthly(
                "dayMeanSdK",
                Numbers.within(0.0, 20.0, "K"),
                "Standard deviation of daily means around the run of the season.");
        Key<Double> lag = required(
                "dayMeanLag1",
                Numbers.within(0.0, 0.99, "1"),
                "Correlation of daily means, season removed, with the day before.");
        return new Section<>(
                "climate-temperature",
                "Air temperature at 2 m.",
                List.of(mean, range, rangeSd, daySd, lag),
                values -> new ClimateNormals.Temperature(
                        months(values, mean),
                        months(values, range),
                        months(values, rangeSd),
                        months(values, daySd),
                        values.get(lag)));
    }

    private static Section<ClimateNormals.Humidity> humidity() {
        Key<List<Double>> mean = monthly("meanFraction", Numbers.within(0.05, 0.98, "1"), "Mean.");
        Key<List<Double>> sd =
                monthly("dayMeanSdFraction", Numbers.within(0.0, 0.5, "1"), "Standard deviation of daily means.");
        Key<Double> correlation = required(
                "clearnessCorrelation",
                Numbers.within(-1.0, 1.0, "1"),
                "Correlation of daily means with daily clearness.");
        return new Section<>(
                "climate-humidity",
                "Relative humidity at 2 m.",
                List.of(mean, sd, correlation),
                values ->
                        new ClimateNormals.Humidity(months(values, mean), months(values, sd), values.get(correlation)));
    }

    private static Section<ClimateNormals.Pressure> pressure() {
        Key<List<Double>> mean = monthly("meanPa", Numbers.within(50_000.0, 108_000.0, "Pa"), "Mean.");
        Key<List<Double>> sd =
                monthly("sdPa", Numbers.within(0.0, 3_000.0, "Pa"), "Standard deviation of hourly values.");
        Key<Double> lag = lag1("Correlation with the hour before.");
        return new Section<>(
                "climate-pressure",
                "Air pressure at the height of the place.",
                List.of(mean, sd, lag),
                values -> new ClimateNormals.Pressure(months(values, mean), months(values, sd), values.get(lag)));
    }

    private static Section<ClimateNormals.Clearness> clearness() {
        Key<List<Double>> mean = monthly("meanFraction", Numbers.within(0.0, 1.0, "1"), "Mean of the days.");
        Key<List<Double>> sd =
                monthly("sdFraction", Numbers.within(0.001, 0.35, "1"), "Standard deviation of the days.");
        Key<Double> lag = lag1("Correlation with the day before.");
        Key<Double> most = required("maxFraction", Numbers.fraction(), "Clearness that no day passes.");
        Key<Double> correlation = required(
                "dailyRangeCorrelation",
                Numbers.within(-1.0, 1.0, "1"),
                "Correlation with the daily range of temperature.");
        return new Section<>(
                "climate-clearness",
                "Daily global irradiation on the horizontal over that at the top of the atmosphere.",
                List.of(mean, sd, lag, most, correlation),
                values -> new ClimateNormals.Clearness(
                        months(values, mean),
                        months(values, sd),
                        values.get(lag),
                        values.get(most),
                        values.get(correlation)));
    }

    private static Section<ClimateNormals.Wind> wind() {
        Key<Double> height = required("heightM", Numbers.above(0.0, "m"), "Height of all figures above ground.");
        Key<List<Double>> mean = monthly("meanMPerS", Numbers.within(0.1, 30.0, "m/s"), "Mean speed.");
        Key<List<Double>> shape =
                monthly("weibullK", Numbers.within(0.8, 5.0, "1"), "Shape of the distribution of hourly speeds.");
        Key<List<Double>> strength =
                monthly("dailyStrength", Numbers.within(0.0, 0.9, "1"), "Amplitude of the daily cycle over the mean.");
        Key<List<Double>> peak = monthly(
                "dailyPeakHour", Numbers.within(0.0, 24.0, "h"), "Local time of the strongest wind of the day.");
        Key<Double> lag1 = lag1("Autocorrelation at 1 hour.");
        Key<Double> lag6 = required("lag6", Numbers.within(-1.0, 1.0, "1"), "Autocorrelation at 6 hours.");
        Key<Double> lag24 = required("lag24", Numbers.within(-1.0, 1.0, "1"), "Autocorrelation at 24 hours.");
        Key<List<Double>> rose = required(
                "roseFractions",
                new ListOf<>(Numbers.fraction(), ClimateNormals.Wind.SECTORS, ClimateNormals.Wind.SECTORS),
                "Shares of the directions, sixteen sectors from north clockwise.");
        return new Section<>(
                "climate-wind",
                "Wind speed and direction.",
                List.of(height, mean, shape, strength, peak, lag1, lag6, lag24, rose),
                values -> new ClimateNormals.Wind(
                        values.get(height),
                        months(values, mean),
                        months(values, shape),
                        months(values, strength),
                        months(values, peak),
                        values.get(lag1),
                        values.get(lag6),
                        values.get(lag24),
                        values.get(rose)));
    }

    private static Section<ClimateNormals.Snow> snow() {
        Key<List<Double>> fall =
                monthly("fallCm", Numbers.within(0.0, 1_000.0, "cm"), "Sum of all rises of the depth.");
        Key<Double> depth = required("meanDepthCm", Numbers.atLeast(0.0, "cm"), "Mean depth of the year.");
        Key<Double> bare = required("bareAlbedo", Numbers.fraction(), "Albedo of the ground without snow.");
        Key<Double> covered = required("snowAlbedo", Numbers.fraction(), "Mean albedo of the hours with snow.");
        return new Section<>(
                "climate-snow",
                "Snow on the ground.",
                List.of(fall, depth, bare, covered),
                values -> new ClimateNormals.Snow(
                        months(values, fall), values.get(depth), values.get(bare), values.get(covered)));
    }

    private static Key<List<Double>> monthly(String name, Numbers each, String meaning) {
        return required(name, new ListOf<>(each, MonthlyValues.MONTHS, MonthlyValues.MONTHS), meaning);
    }

    private static Key<Double> lag1(String meaning) {
        return required("lag1", Numbers.within(-1.0, 1.0, "1"), meaning);
    }

    private static MonthlyValues months(Values values, Key<List<Double>> key) {
        return new MonthlyValues(values.get(key));
    }
}
