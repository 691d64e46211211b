package io.greenpark.core.result;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The way from the scopes 1 and 2 of the baseline to those of a case, part by part, docs/model.md eq. (CAR-36). The steps add up
 * to the difference.
 *
 * @param method how scope 2 is counted, {@link CarbonLine#LOCATION} or {@link CarbonLine#MARKET}
 * @param baselineTco2e emissions of the baseline [tCO2e]
 * @param steps what each part adds, negative where it saves
 * @param tco2e emissions of the case [tCO2e]
 */
public record CarbonWaterfall(String method, double baselineTco2e, List<Step> steps, double tco2e) {

    /** Id of the level at which the way begins. */
    public static final String START = "baseline";

    /** Ways of counting scope 2 that have a way of their own. */
    public static final List<String> METHODS = List.of(CarbonLine.LOCATION, CarbonLine.MARKET);

    /** Of factors that differ by less of themselves only the last digits of a sum differ [1]. */
    private static final double ROUNDING = 1e-12;

    /**
     * What a part adds.
     *
     * @param part the part
     * @param source id of the fuel; empty for the other parts
     * @param tco2e difference that it makes [tCO2e]
     */
    public record Step(CarbonPart part, String source, double tco2e) {}

    /**
     * A level on the way.
     *
     * @param id id of the part that leads to it, or {@link #START}
     * @param source id of the fuel; empty for the other parts
     * @param stepTco2e what that part adds; the emissions of the baseline at the start [tCO2e]
     * @param levelTco2e emissions with all parts so far as in the case, and the others as in the baseline [tCO2e]
     */
    public record Level(String id, String source, double stepTco2e, double levelTco2e) {}

    public CarbonWaterfall {
        steps = List.copyOf(steps);
    }

    /** The ways from {@code baseline} to {@code node}, one per method that both accounts have. */
    public static List<CarbonWaterfall> of(CarbonAccount baseline, CarbonAccount node) {
        return METHODS.stream()
                .flatMap(method -> of(method, baseline, node).stream())
                .toList();
    }

    /** Start and steps in order, each with the emissions that are reached; the last are those of the case. */
    public List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(START, "", baselineTco2e, baselineTco2e));
        double level = baselineTco2e;
        for (Step step : steps) {
            level += step.tco2e();
            levels.add(new Level(step.part().id(), step.source(), step.tco2e(), level));
        }
        return levels;
    }

    private static Optional<CarbonWaterfall> of(String method, CarbonAccount before, CarbonAccount now) {
        Predicate<CarbonLine> scope2 =
                line -> line.scope().equals(CarbonLine.SCOPE2) && line.method().equals(method);
        if (!method.equals(CarbonLine.LOCATION) && !(has(before, scope2) && has(now, scope2))) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (String fuel : fuels(before, now)) {
            Predicate<CarbonLine> burnt =
                    line -> line.isOfFuel() && line.source().equals(fuel);
            steps.add(new Step(CarbonPart.FUEL, fuel, now.tco2e(burnt) - before.tco2e(burnt)));
        }
        Predicate<CarbonLine> process = line -> line.scope().equals(CarbonLine.SCOPE1) && !line.isOfFuel();
        Predicate<CarbonLine> heat = scope2.and(CarbonLine::isPurchasedHeat);
        steps.add(new Step(CarbonPart.PROCESS, "", now.tco2e(process) - before.tco2e(process)));
        steps.add(new Step(CarbonPart.PURCHASED_HEAT, "", now.tco2e(heat) - before.tco2e(heat)));
        steps.addAll(electricity(scope2.and(CarbonLine::isPurchasedElectricity), before, now));
        Predicate<CarbonLine> all = scope2.or(line -> line.scope().equals(CarbonLine.SCOPE1));
        return Optional.of(new CarbonWaterfall(method, before.tco2e(all), steps, now.tco2e(all)));
    }

    /** Energy at the factor of the baseline, then the change of the factor; without energy there is no factor to change. */
    private static List<Step> electricity(Predicate<CarbonLine> drawn, CarbonAccount before, CarbonAccount now) {
        double beforeMwh = quantity(before, drawn);
        double mwh = quantity(now, drawn);
        double beforeTco2e = before.tco2e(drawn);
        double tco2e = now.tco2e(drawn);
        double change = tco2e - beforeTco2e;
        double ofEnergy = beforeMwh > 0.0 && mwh > 0.0 ? (mwh - beforeMwh) * beforeTco2e / beforeMwh : change;
        boolean sameFactor = Math.abs(change - ofEnergy) <= ROUNDING * (tco2e + beforeTco2e);
        return List.of(
                new Step(CarbonPart.GRID_ENERGY, "", sameFactor ? change : ofEnergy),
                new Step(CarbonPart.GRID_FACTOR, "", sameFactor ? 0.0 : change - ofEnergy));
    }

    private static TreeSet<String> fuels(CarbonAccount before, CarbonAccount now) {
        TreeSet<String> fuels = new TreeSet<>();
        for (CarbonAccount account : List.of(before, now)) {
            account.lines().stream()
                    .filter(CarbonLine::isOfFuel)
                    .map(CarbonLine::source)
                    .forEach(fuels::add);
        }
        return fuels;
    }

    private static boolean has(CarbonAccount account, Predicate<CarbonLine> lines) {
        return account.lines().stream().anyMatch(lines);
    }

    private static double quantity(CarbonAccount account, Predicate<CarbonLine> lines) {
        return account.lines().stream()
                .filter(lines)
                .mapToDouble(CarbonLine::quantity)
                .sum();
    }
}
