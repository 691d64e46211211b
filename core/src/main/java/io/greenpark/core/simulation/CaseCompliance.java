package io.greenpark.core.simulation;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.compliance.CompliancePack;
import io.greenpark.core.compliance.ComplianceRule;
import io.greenpark.core.compliance.ExportBan;
import io.greenpark.core.compliance.ParkFacts;
import io.greenpark.core.compliance.Reading;
import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.network.GridConnection;
import io.greenpark.core.park.GridSupply;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which rules a case is checked by, and what is known for them.
 *
 * @param packs the rules; empty if none is checked
 * @param facts what is known of parks, by their ids
 * @param reading how texts are read that can be read in two ways
 * @param enforced whether dispatch is to keep the rules that it can keep
 * @param onlyRules ids of the rules that it is to keep; empty for all that it can keep, and for the declared capacity
 */
public record CaseCompliance(
        List<CompliancePack> packs,
        Map<String, ParkFacts> facts,
        Reading reading,
        boolean enforced,
        Set<String> onlyRules) {

    /** Nothing is checked. */
    public static final CaseCompliance NONE = new CaseCompliance(List.of(), Map.of(), Reading.USUAL, false, Set.of());

    public CaseCompliance {
        packs = List.copyOf(packs);
        facts = Map.copyOf(facts);
        onlyRules = Set.copyOf(onlyRules);
    }

    /** Ids of the rules that dispatch can keep, in their order. */
    public List<String> enforceableRules() {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(ComplianceRule::isEnforceable)
                .map(ComplianceRule::id)
                .distinct()
                .toList();
    }

    private boolean keeps(ComplianceRule rule) {
        return onlyRules.isEmpty() || onlyRules.contains(rule.id());
    }

    /** What is known of a park. */
    ParkFacts of(String park) {
        return facts.getOrDefault(park, ParkFacts.NONE);
    }

    /**
     * {@code parks} with the rules as limits of their connections, if they are enforced: shares of energies over calendar years,
     * and the declared capacity. Rules of a project are kept by each of its parks, which is more than the text asks for.
     *
     * @throws InvalidValueException if plants stand at hubs, whose generation the limits of parks do not see
     */
    public List<Park> enforcedOn(List<Park> parks, SharedAssets shared, TimeAxis axis) {
        if (!enforced) {
            return parks;
        }
        if (!shared.hubs().isEmpty()) {
            throw new InvalidValueException(
                    "enforce",
                    "must be false where parks share hubs: their limits do not see generation at hubs",
                    true);
        }
        return parks.stream().map(park -> park.with(limited(park, axis))).toList();
    }

    /** Ids of the rules that {@code limit} of {@code park} comes from; empty if it comes from none that is enforced. */
    List<String> rulesOf(String park, EnergyLimit limit, TimeAxis axis) {
        return enforcedRules()
                .filter(rule -> limitOf(rule, park, axis).filter(limit::equals).isPresent())
                .map(ComplianceRule::id)
                .distinct()
                .toList();
    }

    private Stream<ComplianceRule> enforcedRules() {
        return packs.stream()
                .filter(pack -> enforced)
                .flatMap(pack -> pack.rules().stream())
                .filter(this::keeps);
    }

    private Optional<EnergyLimit> limitOf(ComplianceRule rule, String park, TimeAxis axis) {
        Set<Integer> noExportSteps = ExportBan.steps(of(park).exportBans(), axis);
        return rule.enforceable(axis.firstDate(), axis.lastDate(), reading, noExportSteps);
    }

    private GridSupply limited(Park park, TimeAxis axis) {
        List<EnergyLimit> limits = new ArrayList<>(park.grid().limits());
        enforcedRules()
                .flatMap(rule -> limitOf(rule, park.id(), axis).stream())
                .filter(limit -> !limits.contains(limit))
                .forEach(limits::add);
        GridConnection own = park.grid().connection();
        Double declaredMw = of(park.id()).declaredExchangeMw();
        double mostMw = declaredMw == null || !onlyRules.isEmpty() ? Double.POSITIVE_INFINITY : declaredMw;
        return new GridSupply(
                new GridConnection(
                        Math.min(own.importLimitMw(), mostMw),
                        Math.min(own.exportLimitMw(), mostMw),
                        own.importRampMwPerHour()),
                park.grid().billing(),
                park.grid().factors(),
                limits);
    }
}
