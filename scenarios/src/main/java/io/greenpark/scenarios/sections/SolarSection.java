package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.defaultedAs;
import static io.greenpark.scenarios.spec.Key.filled;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.solar.Albedo;
import io.greenpark.core.solar.Inverter;
import io.greenpark.core.solar.PlaneIrradiance;
import io.greenpark.core.solar.PvModule;
import io.greenpark.core.solar.SolarLosses;
import io.greenpark.core.solar.SolarPlant;
import io.greenpark.core.solar.SubArray;
import io.greenpark.core.solar.Transformer;
import io.greenpark.core.solar.Transposition;
import io.greenpark.core.sun.Splitting;
import io.greenpark.core.weather.SiteWeather;
import io.greenpark.core.weather.WeatherVariable;
import io.greenpark.core.weather.synthesis.WeatherSynthesizer;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An entry of {@code solar}: a photovoltaic plant. */
final class SolarSection {

    private static final Key<String> WEATHER = required(
                    "weather", new WeatherSiteId(), "Weather site whose irradiance drives it.")
            .chinese("气象站点");
    private static final Key<Double> DC = required(
                    "dcMw", Numbers.above(0.0, "MW"), "Nameplate power of the modules at standard test conditions.")
            .chinese("直流侧装机容量");
    private static final Key<Double> AC = required(
                    "acMw", Numbers.above(0.0, "MW"), "Rated power of the inverters, above which power is clipped.")
            .chinese("交流侧额定容量");
    private static final Key<List<MountingSection.Part>> MOUNTING = required(
                    "mounting", MountingSection.TYPE, "How the modules are held.")
            .chinese("安装方式");
    private static final Key<SolarLosses> LOSSES = filled(
                    "losses", SolarLossesSection.TYPE, "What lies between clean new modules and the inverter.")
            .chinese("损失");
    private static final Key<PvModule> MODULE =
            filled("module", PvModuleSection.TYPE, "Class of the modules.").chinese("组件");
    private static final Key<Inverter> INVERTER = defaultedAs(
                    "inverter",
                    InverterSection.TYPE,
                    Inverter.PvWatts.standard(),
                    "{type: pvwatts, efficiency: 0.96}",
                    "default of PVWatts; modern inverters reach 0.98 to 0.99",
                    "Class of the inverters.")
            .chinese("逆变器");
    private static final Key<Transformer> TRANSFORMER = optional(
                    "transformer",
                    InverterSection.TRANSFORMER,
                    "Step-up transformer; without losses if it is left out.")
            .chinese("升压变压器");
    private static final Key<Albedo> ALBEDO = defaultedAs(
                    "albedo",
                    AlbedoSection.TYPE,
                    PlaneIrradiance.standard().albedo(),
                    "{type: weather}",
                    "the weather knows its snow",
                    "Share of the irradiance that the ground throws back.")
            .chinese("地面反照率");
    private static final Key<Transposition> TRANSPOSITION = defaulted(
                    "transposition",
                    Choice.of(Transposition.class),
                    PlaneIrradiance.standard().transposition(),
                    "the most accurate of the three against measurements",
                    "Model of the diffuse sky on the plane.")
            .chinese("斜面辐照模型");
    private static final Key<Splitting> SPLITTING = defaulted(
                    "splitting",
                    Choice.of(Splitting.class),
                    PlaneIrradiance.standard().splitting(),
                    "needs nothing but global irradiance",
                    "Model of the direct and diffuse part where the weather has only global irradiance.")
            .chinese("直散分离模型");

    private static final Map<WeatherVariable, String> NEEDED = new EnumMap<>(Map.of(
            WeatherVariable.GHI_W_PER_M2, "irradiance",
            WeatherVariable.DRY_BULB_C, "air temperature",
            WeatherVariable.WIND_SPEED_M_PER_S, "wind speed"));

    static final Section<SolarPlant> TYPE = new Section<>(
            "solar-plant",
            "A photovoltaic plant.",
            List.of(
                    WEATHER,
                    DC,
                    AC,
                    MOUNTING,
                    LOSSES,
                    MODULE,
                    INVERTER,
                    TRANSFORMER,
                    TRANSPOSITION,
                    SPLITTING,
                    ALBEDO,
                    CostSection.KEY,
                    ServiceBook.IN_SERVICE,
                    ServiceBook.RETIRED),
            SolarSection::bind);

    private SolarSection() {}

    /** The weather of the site must have what every plant needs, and what the chosen losses need. */
    private static void requireUsable(Values values) {
        SiteWeather measured = values.require(WeatherSites.class).measured().get(values.get(WEATHER));
        Set<WeatherVariable> known = measured == null
                ? WeatherSynthesizer.VARIABLES
                : measured.weather().variables();
        NEEDED.forEach((variable, name) -> {
            if (!known.contains(variable)) {
                throw values.at(WEATHER)
                        .reject(
                                "the file of the site has no " + name,
                                "expected a site whose file has ghiWPerM2, dryBulbC and windSpeedMPerS");
            }
        });
        for (WeatherVariable variable : values.get(LOSSES).needs()) {
            if (!known.contains(variable)) {
                throw values.at(LOSSES)
                        .reject(
                                "needs %s, which the weather of %s does not have"
                                        .formatted(variable.key(), values.get(WEATHER)),
                                "expected another kind of soiling or snow, or a site whose file has " + variable.key());
            }
        }
    }

    private static SolarPlant bind(Values values) {
        requireUsable(values);
        double dcMw = values.get(DC);
        Investments.note(values, PlantKind.SOLAR, dcMw, 0.0);
        List<SubArray> arrays =
                values.get(MOUNTING).stream().map(part -> part.of(dcMw)).toList();
        return new SolarPlant(
                values.id(),
                values.get(WEATHER),
                values.get(AC),
                arrays,
                new PlaneIrradiance(values.get(SPLITTING), values.get(TRANSPOSITION), values.get(ALBEDO)),
                values.get(MODULE),
                values.get(LOSSES),
                values.get(INVERTER),
                values.find(TRANSFORMER).orElse(Transformer.none()));
    }
}
