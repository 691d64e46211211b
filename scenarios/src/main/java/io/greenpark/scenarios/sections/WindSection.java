package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.filled;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.wind.AirDensity;
import io.greenpark.core.wind.CurveSmoothing;
import io.greenpark.core.wind.OperatingLimits;
import io.greenpark.core.wind.Shear;
import io.greenpark.core.wind.SiteWind;
import io.greenpark.core.wind.Turbine;
import io.greenpark.core.wind.Wake;
import io.greenpark.core.wind.WindFarm;
import io.greenpark.core.wind.WindLosses;
import io.greenpark.core.wind.WindModel;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** An entry of {@code wind}: a wind farm. */
final class WindSection {

    static final int MOST_MACHINES = 10_000;

    private static final Key<String> WEATHER = required(
                    "weather", new WeatherSiteId(), "Weather site whose wind drives it.")
            .chinese("气象站点");
    private static final Key<Turbine> TURBINE = required(
                    "turbine", TurbineSection.TYPE, "Machine type: of the catalogue, or one's own.")
            .chinese("机型");
    private static final Key<Integer> COUNT = required("count", Integers.count(1, MOST_MACHINES), "Number of machines.")
            .chinese("台数");
    private static final Key<Double> HUB_HEIGHT = required(
                    "hubHeightM", Numbers.within(10.0, 250.0, "m"), "Hub height above ground.")
            .chinese("轮毂高度");
    private static final Key<Double> MEAN_SPEED = required(
                    "meanSpeedMPerS",
                    Numbers.within(1.0, 15.0, "m/s"),
                    "Long-term mean wind speed of the farm's site, to which the weather site's wind is scaled.")
            .chinese("多年平均风速");
    private static final Key<Double> MEAN_SPEED_HEIGHT = required(
                    "meanSpeedHeightM", Numbers.within(10.0, 250.0, "m"), "Height of that mean above ground.")
            .chinese("平均风速高度");
    private static final Key<Shear> SHEAR = Key.defaultedAs(
                    "shear",
                    ShearSection.TYPE,
                    ShearSection.ONE_SEVENTH,
                    "{type: power-law, exponent: 1/7}",
                    "open flat land in neutral air",
                    "How wind speed grows with height.")
            .chinese("风切变");
    private static final Key<AirDensity> DENSITY = filled(
                    "airDensity", AirDensitySection.TYPE, "How air density acts on power.")
            .chinese("空气密度");
    private static final Key<CurveSmoothing> SMOOTHING = Key.defaultedAs(
                    "smoothing",
                    SmoothingSection.TYPE,
                    new CurveSmoothing.None(),
                    "{type: none}",
                    "the hourly mean at one site contains little spread",
                    "Spread of the wind over an extended farm.")
            .chinese("功率曲线平滑");
    private static final Key<IntFunction<Wake>> WAKE = required(
                    "wake", WakeSection.TYPE, "What the machines take from each other.")
            .chinese("尾流");
    private static final Key<WindLosses> LOSSES = filled(
                    "losses", WindLossesSection.TYPE, "Losses by group, which multiply.")
            .chinese("损失");
    private static final Key<Double> RE_CUT_IN = optional(
                    "reCutInMPerS",
                    Numbers.within(5.0, 50.0, "m/s"),
                    "Speed below which a machine that high wind has stopped starts again; cut-out if it is left out.")
            .chinese("重新切入风速");
    private static final Key<OperatingLimits.LowTemperature> LOW_TEMPERATURE = filled(
                    "lowTemperature", OperationSection.LOW_TEMPERATURE, "Stop of the machines in the cold.")
            .chinese("低温停机");
    private static final Key<OperatingLimits.Icing> ICING = optional(
                    "icing", OperationSection.ICING, "Stop in icing conditions; never if it is left out.")
            .chinese("覆冰停机");

    static final Section<WindFarm> TYPE = new Section<>(
            "wind-farm",
            "A wind farm: a number of machines of one type at one site.",
            List.of(
                    WEATHER,
                    TURBINE,
                    COUNT,
                    HUB_HEIGHT,
                    MEAN_SPEED,
                    MEAN_SPEED_HEIGHT,
                    SHEAR,
                    DENSITY,
                    SMOOTHING,
                    WAKE,
                    LOSSES,
                    RE_CUT_IN,
                    LOW_TEMPERATURE,
                    ICING,
                    CostSection.KEY,
                    ServiceBook.IN_SERVICE,
                    ServiceBook.RETIRED),
            WindSection::bind);

    private WindSection() {}

    private static WindFarm bind(Values values) {
        Turbine turbine = values.get(TURBINE);
        Optional<OperatingLimits.Icing> icing = values.find(ICING);
        OperatingLimits limits = new OperatingLimits(
                values.find(RE_CUT_IN).orElse(turbine.cutOutMPerS()),
                values.get(LOW_TEMPERATURE),
                icing.orElse(OperatingLimits.Icing.NEVER));
        String site = values.get(WEATHER);
        WindFarm farm = new WindFarm(
                values.id(),
                site,
                turbine,
                values.get(COUNT),
                values.get(HUB_HEIGHT),
                new SiteWind(values.get(MEAN_SPEED), values.get(MEAN_SPEED_HEIGHT), values.get(SHEAR)),
                values.get(DENSITY),
                values.get(SMOOTHING),
                values.get(WAKE).apply(values.get(COUNT)),
                limits,
                values.get(LOSSES));
        Investments.note(values, PlantKind.WIND, farm.ratedMw(), 0.0);
        SiteWeather measured = values.require(WeatherSites.class).measured().get(site);
        if (measured != null) {
            WindModel.requireUsable(measured.weather(), farm);
        }
        return farm;
    }
}
