package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.TreeSpecies;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Factors of carbon sinks: tree species, and soils with their management factors. */
public final class SinkKind {

    private static final String WORD = "kind";
    private static final String SPECIES = "tree-species";
    private static final String SOIL = "soil";

    private static final Key<Double> DENSITY = required(
                    "densityTonnesPerM3", Numbers.within(0.1, 1.3, "t/m3"), "Basic wood density, dry matter.")
            .chinese("基本木材密度");
    private static final Key<Double> EXPANSION = required(
                    "biomassExpansion", Numbers.within(1.0, 5.0, "1"), "Above-ground biomass over stem biomass.")
            .chinese("生物量扩展因子");
    private static final Key<Double> ROOTS = required(
                    "rootToShoot", Numbers.within(0.0, 2.0, "1"), "Below-ground over above-ground biomass.")
            .chinese("根茎比");
    private static final Key<Double> CARBON = required(
                    "carbonFraction", Numbers.within(0.3, 0.7, "1"), "Carbon in dry matter.")
            .chinese("含碳率");

    private static final Key<Double> CONVERSION_ERROR = required(
                    "conversionUncertaintyFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    "Half width of the 95 % interval of the product of the four, as a share of it.")
            .chinese("换算系数不确定度");

    private static final Key<Map<String, Double>> REFERENCE = required(
                    "referenceTcPerHa",
                    MapOf.some("stocks by soil class", Numbers.within(1.0, 500.0, "tC/ha")),
                    "Stock under native vegetation by soil class, 0 to 30 cm.")
            .chinese("参考土壤碳储量");
    private static final Key<Map<String, Double>> LAND_USE =
            factors("landUse", "Land-use factor by class.").chinese("土地利用因子");
    private static final Key<Map<String, Double>> TILLAGE =
            factors("tillage", "Tillage factor by class.").chinese("耕作因子");
    private static final Key<Map<String, Double>> INPUT =
            factors("input", "Input factor by class.").chinese("投入因子");
    private static final Key<Integer> TRANSITION = required(
                    "transitionYears", Integers.count(1, 100), "Years from one equilibrium to the next.")
            .chinese("过渡年数");
    private static final Key<Double> REFERENCE_ERROR = required(
            "referenceUncertaintyFraction",
            Numbers.within(0.0, 2.0, "1"),
            "Half width of the 95 % interval of the reference stock.");
    private static final Key<Double> FACTOR_ERROR = required(
            "factorUncertaintyFraction",
            Numbers.within(0.0, 2.0, "1"),
            "Half width of the 95 % interval of the product of the factors.");

    /** Factors of carbon sinks. */
    public static final Kind<SinkFactors> KIND =
            new Kind<>("sinks", "set of sink factors", Variants.byWord(WORD, variants()));

    private SinkKind() {}

    private static Key<Map<String, Double>> factors(String name, String meaning) {
        return required(name, MapOf.some("factors by class", Numbers.within(0.1, 2.0, "1")), meaning);
    }

    private static Map<String, Section<? extends SinkFactors>> variants() {
        Map<String, Section<? extends SinkFactors>> variants = new LinkedHashMap<>();
        variants.put(
                SPECIES,
                new Section<>(
                        "sink-tree-species",
                        "What turns growing stock of a tree species into carbon.",
                        keys(SPECIES, List.of(DENSITY, EXPANSION, ROOTS, CARBON, CONVERSION_ERROR)),
                        SinkKind::trees));
        variants.put(
                SOIL,
                new Section<>(
                        "sink-soil",
                        "A soil of a climate zone with its management factors (IPCC Tier 1).",
                        keys(
                                SOIL,
                                List.of(
                                        REFERENCE,
                                        LAND_USE,
                                        TILLAGE,
                                        INPUT,
                                        TRANSITION,
                                        REFERENCE_ERROR,
                                        FACTOR_ERROR)),
                        SinkKind::soil));
        SinkGrowthKinds.VARIANTS.forEach((word, section) -> variants.put(word, section));
        return variants;
    }

    static List<Key<?>> keys(String word, List<Key<?>> own) {
        List<Key<?>> keys = new ArrayList<>();
        keys.add(Variants.wordKey(WORD, word));
        keys.addAll(own);
        return EntryKeys.around(keys);
    }

    private static SinkFactors trees(Values values) {
        return new SinkFactors.Trees(new TreeSpecies(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(DENSITY),
                values.get(EXPANSION),
                values.get(ROOTS),
                values.get(CARBON),
                values.get(CONVERSION_ERROR)));
    }

    private static SinkFactors soil(Values values) {
        return new SinkFactors.SoilFactors(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(REFERENCE),
                values.get(LAND_USE),
                values.get(TILLAGE),
                values.get(INPUT),
                values.get(TRANSITION),
                values.get(REFERENCE_ERROR),
                values.get(FACTOR_ERROR));
    }
}
