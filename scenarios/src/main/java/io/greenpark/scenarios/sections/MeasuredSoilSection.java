package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.MeasuredSoil;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.SinkFactors;
import io.greenpark.scenarios.catalogue.SinkKind;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.List;

/** A sink site of type {@code cropland-measured}. */
final class MeasuredSoilSection {

    static final String WORD = "cropland-measured";

    private static final Key<Integer> YEAR = required(
                    "year", Integers.count(1900, 2200), "Year at whose beginning the soil was, or will be, sampled.")
            .chinese("年份");
    private static final Key<Double> MATTER = required(
                    "matterGPerKg", Numbers.within(0.0, 600.0, "g/kg"), "Organic matter of the soil.")
            .chinese("有机质含量");
    private static final Key<Double> ERROR = required(
                    "uncertaintyFraction",
                    Numbers.within(0.0, 2.0, "1"),
                    "Half width of the 95 % interval of its mean, as a share of it.")
            .chinese("不确定度");
    private static final Section<MeasuredSoil.Survey> SURVEY = new Section<>(
            "soil-survey",
            "A survey of soil organic matter.",
            List.of(YEAR, MATTER, ERROR),
            values -> new MeasuredSoil.Survey(values.get(YEAR), values.get(MATTER), values.get(ERROR)));

    private static final Key<Double> AREA =
            required("areaHa", Numbers.above(0.0, "ha"), "Area.").chinese("面积");
    private static final Key<Double> DENSITY = required(
                    "bulkDensityGPerCm3", Numbers.within(0.1, 2.0, "g/cm3"), "Bulk density of the soil.")
            .chinese("土壤容重");
    private static final Key<Double> DEPTH = required(
                    "depthCm", Numbers.within(1.0, 200.0, "cm"), "Depth that was sampled.")
            .chinese("土层厚度");
    private static final Key<SinkFactors> CONVERSION = required(
                    "organicMatter", new Reference<>(SinkKind.KIND), "What turns organic matter into carbon.")
            .chinese("有机质换算");
    private static final Key<MeasuredSoil.Survey> FIRST =
            required("first", SURVEY, "The earlier survey.").chinese("首次调查");
    private static final Key<MeasuredSoil.Survey> LAST = required(
                    "last", SURVEY, "The later survey, or its target; at most 20 years after the earlier one.")
            .chinese("末次调查");

    static final Section<SinkSite> TYPE = Variants.section(
            "sink",
            SinkSection.WORD,
            WORD,
            "Cropland whose soil carbon is known from two soil surveys.",
            SinkSection.keys(AREA, DENSITY, DEPTH, CONVERSION, FIRST, LAST, NitrogenSection.KEY),
            MeasuredSoilSection::bind);

    private MeasuredSoilSection() {}

    private static SinkSite bind(Values values) {
        MeasuredSoil.Survey first = values.get(FIRST);
        double carbon = SinkFactors.of(values, CONVERSION, SinkFactors.Matter.class, "a kind of organic matter")
                .carbonFraction();
        MeasuredSoil site = new MeasuredSoil(
                values.id(),
                values.get(SinkSection.TITLE),
                values.get(AREA),
                new MeasuredSoil.Layer(values.get(DENSITY), values.get(DEPTH), carbon),
                first,
                values.get(LAST));
        return SinkSection.held(values, NitrogenSection.netted(values, site, first.year()));
    }
}
