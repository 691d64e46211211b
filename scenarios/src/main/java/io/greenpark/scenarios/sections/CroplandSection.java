package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.CroplandSite;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.SinkFactors;
import io.greenpark.scenarios.catalogue.SinkKind;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.List;
import java.util.Map;

/** A sink site of type {@code cropland-tier-1}. */
final class CroplandSection {

    static final String WORD = "cropland-tier-1";

    private static final Key<Double> AREA =
            required("areaHa", Numbers.above(0.0, "ha"), "Area.").chinese("面积");
    private static final Key<String> LAND_USE = required("landUse", Texts.id(), "Class of land use, one of the soil's.")
            .chinese("土地利用");
    private static final Key<String> TILLAGE = required("tillage", Texts.id(), "Class of tillage, one of the soil's.")
            .chinese("耕作方式");
    private static final Key<String> INPUT = required(
                    "input", Texts.id(), "Class of carbon input by residues and manure, one of the soil's.")
            .chinese("有机物投入");

    private static final Section<Values> STRATUM = new Section<>(
            "cropland-stratum",
            "Area under one management.",
            List.of(AREA, LAND_USE, TILLAGE, INPUT),
            values -> values);

    private static final Key<SinkFactors> SOIL = required(
                    "soil", new Reference<>(SinkKind.KIND), "Soil and climate zone of the catalogue.")
            .chinese("土壤");
    private static final Key<String> SOIL_CLASS = required(
                    "soilClass", Texts.id(), "Class of the soil, e.g. high-activity-clay.")
            .chinese("土壤类型");
    private static final Key<Integer> CHANGE_YEAR = required(
                    "changeYear", Integers.count(1900, 2200), "First year under the new management.")
            .chinese("改变管理的年份");
    private static final Key<Map<String, Values>> BEFORE = required(
                    "before", MapOf.some("areas by management", STRATUM), "Areas by management before the change.")
            .chinese("改变前");
    private static final Key<Map<String, Values>> AFTER = required(
                    "after", MapOf.some("areas by management", STRATUM), "The same area by management after it.")
            .chinese("改变后");

    static final Section<SinkSite> TYPE = Variants.section(
            "sink",
            SinkSection.WORD,
            WORD,
            "Cropland whose soil carbon moves between two equilibria after a change of management (IPCC Tier 1).",
            SinkSection.keys(SOIL, SOIL_CLASS, CHANGE_YEAR, BEFORE, AFTER, NitrogenSection.KEY),
            CroplandSection::bind);

    private CroplandSection() {}

    private static List<CroplandSite.Stratum> strata(Map<String, Values> byId, SinkFactors.SoilFactors soil) {
        return byId.values().stream().map(values -> stratum(values, soil)).toList();
    }

    private static CroplandSite.Stratum stratum(Values values, SinkFactors.SoilFactors soil) {
        return new CroplandSite.Stratum(
                values.get(AREA),
                ofClass(values, LAND_USE, soil.landUse()),
                ofClass(values, TILLAGE, soil.tillage()),
                ofClass(values, INPUT, soil.input()));
    }

    private static SinkSite bind(Values values) {
        SinkFactors.SoilFactors soil = SinkFactors.of(values, SOIL, SinkFactors.SoilFactors.class, "a soil");
        CroplandSite.Soil reference = new CroplandSite.Soil(
                soil.id() + "-" + values.get(SOIL_CLASS),
                ofClass(values, SOIL_CLASS, soil.referenceTcPerHa()),
                soil.transitionYears(),
                soil.referenceUncertaintyFraction(),
                soil.factorUncertaintyFraction());
        CroplandSite site = new CroplandSite(
                values.id(),
                values.get(SinkSection.TITLE),
                reference,
                strata(values.get(BEFORE), soil),
                strata(values.get(AFTER), soil),
                values.get(CHANGE_YEAR));
        return SinkSection.held(values, NitrogenSection.netted(values, site, values.get(CHANGE_YEAR)));
    }

    private static double ofClass(Values values, Key<String> key, Map<String, Double> byClass) {
        String name = values.get(key);
        Double value = byClass.get(name);
        if (value == null) {
            throw values.at(key)
                    .reject(
                            "the soil has no class " + ScalarNode.quoted(name),
                            Hints.of("one of " + Hints.list(byClass.keySet()), Nearest.to(name, byClass.keySet())));
        }
        return value;
    }
}
