package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.factors.Gas;
import io.greenpark.core.sink.NettedSite;
import io.greenpark.core.sink.Nitrogen;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.catalogue.SinkFactors;
import io.greenpark.scenarios.catalogue.SinkKind;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** {@code nitrogen} of cropland: the nitrous oxide of straw and fertiliser, which nets what the soil takes up. */
final class NitrogenSection {

    private static final Key<SinkFactors> FACTORS = required(
                    "factors", new Reference<>(SinkKind.KIND), "Nitrogen factors of the catalogue.")
            .chinese("氮排放因子");
    private static final Key<Double> STRAW = required(
                    "strawTonnesPerYear",
                    Numbers.atLeast(0.0, "t/year"),
                    "Straw, dry matter, that stays on the field since the change and did not before.")
            .chinese("秸秆还田量");
    private static final Key<Double> FERTILISER = required(
                    "fertiliserChangeKgNPerYear",
                    Numbers.within(-1e9, 1e9, "kg/year"),
                    "Nitrogen of fertiliser since the change, less that before it; negative where soil tests save fertiliser.")
            .chinese("化肥氮变化量");

    private static final Section<Values> TYPE = new Section<>(
            "sink-nitrogen-use",
            "Nitrogen that a change of management brings onto the field.",
            List.of(FACTORS, WarmingPotentials.KEY, STRAW, FERTILISER),
            values -> values);

    static final Key<Values> KEY = optional(
                    "nitrogen",
                    TYPE,
                    "Nitrous oxide of straw and fertiliser, netted in a pool of its own; none is booked if it is left out.")
            .chinese("氮投入");

    private NitrogenSection() {}

    /** The site with the nitrous oxide that its file states. */
    static SinkSite netted(Values site, SinkSite carbon, int firstYear) {
        return site.find(KEY).map(use -> netted(carbon, use, firstYear)).orElse(carbon);
    }

    private static SinkSite netted(SinkSite carbon, Values use, int firstYear) {
        var factors = SinkFactors.of(use, FACTORS, SinkFactors.NitrogenFactors.class, "a set of nitrogen factors");
        Nitrogen nitrogen = new Nitrogen(
                factors.id(),
                factors.directFactor(),
                factors.strawNitrogenFraction(),
                factors.uncertaintyFraction(),
                WarmingPotentials.of(use, Gas.N2O));
        return new NettedSite(
                carbon,
                List.of(
                        nitrogen.ofStraw(firstYear, use.get(STRAW)),
                        nitrogen.ofFertiliser(firstYear, use.get(FERTILISER))));
    }
}
