package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.park.AllocationRule;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import io.greenpark.scenarios.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code allocation} of shared assets: how what they save is divided among the parks. */
final class AllocationSection {

    private static final String WORD = "rule";

    private static final Key<Map<String, Double>> SHARES = required(
                    "shares",
                    MapOf.some("shares", Numbers.atLeast(0.0, "1")),
                    "Weight of each park by its id, in any unit, such as MW of the assets; a park that is left out has none.")
            .chinese("份额");

    static final Type<AllocationRule> TYPE = Variants.byWord(WORD, variants());

    private AllocationSection() {}

    private static Map<String, Section<? extends AllocationRule>> variants() {
        Map<String, Section<? extends AllocationRule>> variants = new LinkedHashMap<>();
        variants.put(
                "capacity-share",
                Variants.section(
                        "allocation",
                        WORD,
                        "capacity-share",
                        "Divided by stated shares (按容量份额).",
                        List.of(SHARES),
                        AllocationSection::shares));
        variants.put(
                "energy-used",
                Variants.section(
                        "allocation",
                        WORD,
                        "energy-used",
                        "Divided by the energy that each park receives over lines (按受电量).",
                        List.of(),
                        values -> new AllocationRule.EnergyUsed()));
        variants.put(
                "shapley",
                Variants.section(
                        "allocation",
                        WORD,
                        "shapley",
                        "Divided by the Shapley value (夏普利值): every group of parks is dispatched, up to six parks.",
                        List.of(),
                        values -> new AllocationRule.Shapley()));
        return variants;
    }

    private static AllocationRule shares(Values values) {
        Map<String, Double> shares = values.get(SHARES);
        var parks = values.require(NodeIds.class).parks();
        for (String id : shares.keySet()) {
            if (!parks.contains(id)) {
                throw values.at(SHARES)
                        .reject(
                                "there is no park " + id,
                                Hints.of("one of " + Hints.list(parks), Nearest.to(id, parks)));
            }
        }
        if (shares.values().stream().noneMatch(share -> share > 0.0)) {
            throw values.at(SHARES).reject("all shares are 0", "expected at least one above 0");
        }
        return new AllocationRule.CapacityShare(shares);
    }
}
