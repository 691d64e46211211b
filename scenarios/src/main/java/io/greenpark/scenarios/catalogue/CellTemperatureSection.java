package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.solar.CellTemperature;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code cellTemperature} of a module. */
final class CellTemperatureSection {

    private static final String NOUN = "cell-temperature";
    private static final String WORD = "type";
    private static final CellTemperature.Faiman FAIMAN = CellTemperature.Faiman.standard();
    private static final CellTemperature.PvSyst PVSYST = CellTemperature.PvSyst.freeStanding();
    private static final Numbers HEAT_LOSS = Numbers.above(0.0, "W/(m2 K)");
    private static final Numbers WIND_LOSS = Numbers.atLeast(0.0, "W s/(m3 K)");

    private static final Key<CellTemperature.Sapm> CONSTRUCTION =
            required("construction", Choice.of(constructions()), "Construction and mounting of the modules.");
    private static final Key<Double> FAIMAN_CONSTANT =
            defaulted("constantWPerM2K", HEAT_LOSS, FAIMAN.constantWPerM2K(), "Faiman (2008)", "Heat loss at calm.");
    private static final Key<Double> FAIMAN_WIND = defaulted(
            "windWsPerM3K", WIND_LOSS, FAIMAN.windWsPerM3K(), "Faiman (2008)", "Increase of the heat loss with wind.");
    private static final Key<Double> PVSYST_CONSTANT = defaulted(
            "constantWPerM2K",
            HEAT_LOSS,
            PVSYST.constantWPerM2K(),
            "free-standing modules; 20 semi-integrated, 15 insulated",
            "Heat loss at calm.");
    private static final Key<Double> PVSYST_WIND = defaulted(
            "windWsPerM3K",
            WIND_LOSS,
            PVSYST.windWsPerM3K(),
            "default of PVsyst",
            "Increase of the heat loss with wind.");
    private static final Key<Double> PVSYST_EFFICIENCY = defaulted(
            "efficiency", Numbers.fraction(), PVSYST.efficiency(), "default of PVsyst", "Efficiency of the module.");
    private static final Key<Double> ABSORPTION = defaulted(
            "absorptionFraction",
            Numbers.fraction(),
            PVSYST.absorptionFraction(),
            "default of PVsyst",
            "Absorbed share of the irradiance.");
    private static final Key<Double> NOCT =
            required("noctC", Numbers.within(20.0, 80.0, "C"), "Nominal operating cell temperature of the data sheet.");
    private static final Key<Double> NOCT_EFFICIENCY =
            required("efficiency", Numbers.fraction(), "Efficiency of the module.");
    private static final Key<Double> WIND_FRACTION = required(
            "windFraction",
            Numbers.fraction(),
            "Wind at the module over that at 10 m: 0.51 up to one storey, 0.61 higher.");

    static final Type<CellTemperature> TYPE = Variants.byWord(WORD, variants());

    private CellTemperatureSection() {}

    private static Map<String, CellTemperature.Sapm> constructions() {
        Map<String, CellTemperature.Sapm> constructions = new LinkedHashMap<>();
        constructions.put("open-rack-glass-glass", CellTemperature.Sapm.openRackGlassGlass());
        constructions.put("open-rack-glass-polymer", CellTemperature.Sapm.openRackGlassPolymer());
        constructions.put("close-roof-glass-glass", CellTemperature.Sapm.closeRoofGlassGlass());
        constructions.put("insulated-back-glass-polymer", CellTemperature.Sapm.insulatedBackGlassPolymer());
        return constructions;
    }

    private static Map<String, Section<? extends CellTemperature>> variants() {
        Map<String, Section<? extends CellTemperature>> variants = new LinkedHashMap<>();
        variants.put(
                "sapm",
                Variants.section(
                        NOUN,
                        WORD,
                        "sapm",
                        "Sandia's empirical model.",
                        List.of(CONSTRUCTION),
                        values -> values.get(CONSTRUCTION)));
        variants.put(
                "faiman",
                Variants.section(
                        NOUN,
                        WORD,
                        "faiman",
                        "Two heat loss coefficients.",
                        List.of(FAIMAN_CONSTANT, FAIMAN_WIND),
                        values -> new CellTemperature.Faiman(values.get(FAIMAN_CONSTANT), values.get(FAIMAN_WIND))));
        variants.put(
                "pvsyst",
                Variants.section(
                        NOUN,
                        WORD,
                        "pvsyst",
                        "Heat balance of PVsyst.",
                        List.of(PVSYST_CONSTANT, PVSYST_WIND, PVSYST_EFFICIENCY, ABSORPTION),
                        values -> new CellTemperature.PvSyst(
                                values.get(PVSYST_CONSTANT),
                                values.get(PVSYST_WIND),
                                values.get(PVSYST_EFFICIENCY),
                                values.get(ABSORPTION))));
        variants.put(
                "noct",
                Variants.section(
                        NOUN,
                        WORD,
                        "noct",
                        "Nominal operating cell temperature, as in SAM.",
                        List.of(NOCT, NOCT_EFFICIENCY, WIND_FRACTION),
                        values -> new CellTemperature.NoctSam(
                                values.get(NOCT), values.get(NOCT_EFFICIENCY), values.get(WIND_FRACTION))));
        return variants;
    }
}
