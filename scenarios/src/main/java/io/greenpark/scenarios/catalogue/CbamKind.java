package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.product.CbamGoods;
import io.greenpark.core.product.CbamRules;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.YearMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules of the European Union's carbon border adjustment: its schedule and the goods it covers. */
public final class CbamKind {

    private static final int MOST_CODES = 200;

    private static final Key<Title> TITLE =
            required("title", TitleSection.TYPE, "Name for people.").chinese("名称");
    private static final Key<List<String>> CODES = required(
                    "codes",
                    new ListOf<>(Texts.any(), 1, MOST_CODES),
                    "Beginnings of the codes of the Combined Nomenclature that are covered, in quotes; the longest that fits counts.")
            .chinese("税则号");
    private static final Key<List<String>> EXCEPT = optional(
                    "except",
                    new ListOf<>(Texts.any(), 1, MOST_CODES),
                    "Beginnings of the codes that are not covered in spite of that.")
            .chinese("除外税则号");
    private static final Key<Boolean> PROPOSED = defaulted(
                    "proposed",
                    new Switch(),
                    false,
                    "goods are covered by the law in force",
                    "Whether they are proposed only: what they cost is told as if extended.")
            .chinese("仅为提案");
    private static final Key<Boolean> INDIRECT = required("indirect", new Switch(), "Whether indirect emissions count.")
            .chinese("是否计间接排放");
    private static final Key<Boolean> EXEMPT = required(
                    "exemptBelowMass", new Switch(), "Whether importers of little mass need no certificates for them.")
            .chinese("是否适用质量豁免");
    private static final Key<Map<Integer, Double>> MARKUP = optional(
                    "markupFraction",
                    new YearMap<>("mark-ups", Numbers.atLeast(0.0, "1")),
                    "Mark-up on default values by the year it begins in.")
            .chinese("默认值加成");
    private static final Key<Map<String, Double>> BENCHMARKS = optional(
                    "benchmarkTco2PerTonne",
                    MapOf.some("benchmarks by code", Numbers.atLeast(0.0, "tCO2e/t")),
                    "Benchmarks of free allocation by the beginning of the code; one that is not here is not known.")
            .chinese("基准值");
    private static final Section<CbamGoods> GOODS = new Section<>(
            "cbam-goods",
            "A group of goods that CBAM covers, or is proposed to.",
            List.of(TITLE, CODES, EXCEPT, PROPOSED, INDIRECT, EXEMPT, MARKUP, BENCHMARKS),
            CbamKind::goods);

    private static final Key<Map<Integer, Double>> FREE = required(
                    "freeFraction",
                    new YearMap<>("shares", Numbers.fraction()),
                    "Part of the benchmark that is still allocated for free, by year.")
            .chinese("免费配额比例");
    private static final Key<Double> EXEMPT_TONNES = required(
                    "exemptTonnes",
                    Numbers.atLeast(0.0, "t/a"),
                    "Mass of goods a year up to which an importer needs no certificates.")
            .chinese("豁免质量");
    private static final Key<Map<String, CbamGoods>> ALL_GOODS = required(
                    "goods", MapOf.some("groups of goods", GOODS), "The goods.")
            .chinese("商品");

    /** Rules of CBAM. */
    public static final Kind<CbamRules> KIND = new Kind<>(
            "cbam",
            "set of CBAM rules",
            new Section<>(
                    "cbam-rules",
                    "Rules of the European Union's carbon border adjustment.",
                    EntryKeys.around(List.of(FREE, EXEMPT_TONNES, ALL_GOODS)),
                    CbamKind::bind));

    private CbamKind() {}

    private static CbamGoods goods(Values values) {
        return new CbamGoods(
                values.id(),
                values.get(TITLE),
                digits(values.get(CODES)),
                digits(values.find(EXCEPT).orElse(List.of())),
                values.get(PROPOSED),
                values.get(INDIRECT),
                values.get(EXEMPT),
                values.find(MARKUP).orElse(Map.of()),
                values.find(BENCHMARKS).orElse(Map.of()));
    }

    private static List<String> digits(List<String> codes) {
        return codes.stream().map(code -> code.replace(" ", "")).toList();
    }

    private static CbamRules bind(Values values) {
        return new CbamRules(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(FREE),
                values.get(EXEMPT_TONNES),
                new ArrayList<>(values.get(ALL_GOODS).values()));
    }
}
