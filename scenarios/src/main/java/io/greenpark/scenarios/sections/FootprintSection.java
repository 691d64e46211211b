package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.product.FootprintFactors;
import io.greenpark.scenarios.catalogue.FootprintKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Shorthand;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code footprint}: factors of the catalogue, single values in their place, or values alone. */
final class FootprintSection {

    private static final Key<FootprintFactors> CATALOGUE = optional(
                    "catalogue",
                    new Reference<>(FootprintKind.KIND),
                    "Factors of the catalogue, which give the value of every key that is left out.")
            .chinese("足迹因子");

    private static final Section<FootprintFactors> KEYS = new Section<>(
            "footprint",
            "What footprints of products count besides the emissions of power plants.",
            List.of(
                    CATALOGUE,
                    FootprintKind.GRID_UPSTREAM.asOptional(),
                    FootprintKind.NETWORK_LOSS.asOptional(),
                    FootprintKind.WIND.asOptional(),
                    FootprintKind.SOLAR.asOptional(),
                    FootprintKind.OTHER.asOptional(),
                    FootprintKind.HEAT.asOptional()),
            FootprintSection::bind);

    static final Type<FootprintFactors> TYPE = new Shorthand<>(KEYS, CATALOGUE);

    private FootprintSection() {}

    private static FootprintFactors bind(Values values) {
        Optional<FootprintFactors> known = values.find(CATALOGUE);
        return new FootprintFactors(
                value(values, FootprintKind.GRID_UPSTREAM, known, FootprintFactors::gridUpstreamTco2ePerMwh),
                value(values, FootprintKind.NETWORK_LOSS, known, FootprintFactors::networkLossFraction),
                value(values, FootprintKind.WIND, known, FootprintFactors::windTco2ePerMwh),
                value(values, FootprintKind.SOLAR, known, FootprintFactors::solarTco2ePerMwh),
                value(values, FootprintKind.OTHER, known, FootprintFactors::otherTco2ePerMwh),
                value(values, FootprintKind.HEAT, known, FootprintFactors::heatTco2ePerMwh));
    }

    private static double value(
            Values values, Key<Double> key, Optional<FootprintFactors> known, Function<FootprintFactors, Double> of) {
        return values.find(key)
                .or(() -> known.map(of))
                .orElseGet(() -> values.needed(key, "footprint names no factors of the catalogue"));
    }
}
