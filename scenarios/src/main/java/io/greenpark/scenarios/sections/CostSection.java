package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;

import io.greenpark.core.finance.CostTerms;
import io.greenpark.scenarios.catalogue.CostKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Shorthand;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code cost} of a plant: a class of the catalogue, single values in its place, or values alone. */
final class CostSection {

    private static final Key<CostTerms> CATALOGUE = optional(
                    "catalogue",
                    new Reference<>(CostKind.KIND),
                    "Class of the catalogue, which gives the value of every key that is left out.")
            .chinese("造价类别");
    private static final Key<Boolean> VAT = CostKind.VAT.asOptional();
    private static final Key<Double> LIFE_YEARS = CostKind.LIFE_YEARS.asOptional();

    private static final Section<CostTerms> KEYS = new Section<>(
            "cost",
            "What a plant costs: a class of the catalogue, whose values single keys may replace, or values alone.",
            keys(),
            CostSection::bind);

    private static final Type<CostTerms> TYPE = new Shorthand<>(KEYS, CATALOGUE);

    /** The key of a plant. */
    static final Key<CostTerms> KEY = optional(
                    "cost",
                    TYPE,
                    "What it costs, needed where the study has finance; the class existing of the catalogue for what costs nothing "
                            + "any more.")
            .chinese("造价");

    /** The key of what a supply needs beside its plants. */
    static final Key<CostTerms> BESIDE = optional(
                    "cost",
                    TYPE,
                    "What it costs where the study has finance; nothing if it is left out, as what stands already.")
            .chinese("造价");

    private CostSection() {}

    private static List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(List.of(CATALOGUE));
        for (Key<?> key : CostKind.KEYS) {
            boolean needed = key.presence() == Key.Presence.REQUIRED;
            keys.add(needed ? key.asOptional() : key);
        }
        return keys;
    }

    private static CostTerms bind(Values values) {
        Optional<CostTerms> known = values.find(CATALOGUE);
        CostTerms.Capital capital = new CostTerms.Capital(
                part(values, CostKind.CAPEX, known, cost -> cost.capital().yuan()),
                part(values, CostKind.CAPEX_PER_MW, known, cost -> cost.capital()
                        .yuanPerMw()),
                part(values, CostKind.CAPEX_PER_MWH, known, cost -> cost.capital()
                        .yuanPerMwh()));
        boolean stated =
                values.has(CostKind.CAPEX) || values.has(CostKind.CAPEX_PER_MW) || values.has(CostKind.CAPEX_PER_MWH);
        if (known.isEmpty() && !stated) {
            throw values.place()
                    .rejectKey(
                            "the cost of the purchase is missing",
                            "expected catalogue, or one of capexYuan, capexYuanPerMw, capexYuanPerMwh");
        }
        return new CostTerms(
                capital,
                new CostTerms.Upkeep(
                        usual(values, CostKind.OPERATION_PER_MW, known, cost -> cost.upkeep()
                                .yuanPerMwYear()),
                        usual(values, CostKind.OPERATION_FRACTION, known, cost -> cost.upkeep()
                                .fractionPerYear()),
                        usual(values, CostKind.OPERATION_PER_MWH, known, cost -> cost.upkeep()
                                .yuanPerMwh())),
                needed(values, VAT, known, CostTerms::vatIncluded),
                lifetime(values, known));
    }

    private static CostTerms.Lifetime lifetime(Values values, Optional<CostTerms> known) {
        return new CostTerms.Lifetime(
                needed(values, LIFE_YEARS, known, cost -> cost.lifetime().years()),
                end(values, CostKind.LIFE_CYCLES, known, cost -> cost.lifetime().cycles()),
                end(values, CostKind.LIFE_HOURS, known, cost -> cost.lifetime().hours()),
                usual(values, CostKind.REPLACEMENT, known, cost -> cost.lifetime()
                        .replacementFraction()),
                usual(values, CostKind.SALVAGE, known, cost -> cost.lifetime().salvageFraction()),
                usual(values, CostKind.FADE, known, cost -> cost.lifetime().fadeFractionPerYear()));
    }

    private static double part(
            Values values, Key<Double> key, Optional<CostTerms> known, Function<CostTerms, Double> of) {
        return values.find(key).orElseGet(() -> known.map(of).orElse(0.0));
    }

    private static double end(
            Values values, Key<Double> key, Optional<CostTerms> known, Function<CostTerms, Double> of) {
        return values.find(key).orElseGet(() -> known.map(of).orElse(Double.POSITIVE_INFINITY));
    }

    /** The stated value, that of the class, or the default. */
    private static double usual(
            Values values, Key<Double> key, Optional<CostTerms> known, Function<CostTerms, Double> of) {
        return values.has(key) || known.isEmpty() ? values.get(key) : of.apply(known.get());
    }

    private static <T> T needed(Values values, Key<T> key, Optional<CostTerms> known, Function<CostTerms, T> of) {
        return values.find(key)
                .or(() -> known.map(of))
                .orElseGet(() -> values.needed(key, "cost names no class of the catalogue"));
    }
}
