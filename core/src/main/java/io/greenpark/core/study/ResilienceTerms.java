package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.load.Load;
import io.greenpark.core.park.Park;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.core.weather.synthesis.CounterRandom;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the grid may do to parks, and what must go on without it; docs/model.md, chapter 18.
 *
 * @param criticalFraction share of the load that must be served [1]
 * @param ofPark other shares by park [1]
 * @param ofLoad other shares by park and load [1]
 * @param mostHours longest outage that is looked at from every start [h]
 * @param stated outages that are stated
 * @param drawn outages that are drawn beside them: none or one rule
 * @param costYuanPerMwh what critical load that is not served costs [yuan/MWh]
 */
public record ResilienceTerms(
        double criticalFraction,
        Map<String, Double> ofPark,
        Map<String, Map<String, Double>> ofLoad,
        double mostHours,
        List<Stated> stated,
        List<Drawn> drawn,
        double costYuanPerMwh) {

    /**
     * A stated outage.
     *
     * @param id unique name
     * @param start local time at which it begins
     * @param hours its length [h]
     */
    public record Stated(String id, LocalDateTime start, double hours) {

        public Stated {
            Require.id("id", id);
            Require.positive("hours", hours);
        }
    }

    /**
     * Outages that are drawn: each begins anywhere in the period, and lasts an exponentially distributed time.
     *
     * @param count how many
     * @param meanHours mean length [h]
     * @param seed seed of the draws
     */
    public record Drawn(int count, double meanHours, long seed) {

        public Drawn {
            if (count < 1) {
                throw new InvalidValueException("count", "must be at least 1", count);
            }
            Require.positive("meanHours", meanHours);
        }
    }

    public ResilienceTerms {
        Require.fraction("criticalFraction", criticalFraction);
        ofPark = Map.copyOf(ofPark);
        ofPark.values().forEach(fraction -> Require.fraction("criticalFraction", fraction));
        Map<String, Map<String, Double>> loads = new TreeMap<>();
        ofLoad.forEach((park, shares) -> {
            shares.values().forEach(fraction -> Require.fraction("criticalFraction", fraction));
            loads.put(park, Map.copyOf(shares));
        });
        ofLoad = Collections.unmodifiableMap(loads);
        Require.positive("mostHours", mostHours);
        stated = List.copyOf(stated);
        drawn = List.copyOf(drawn);
        Require.notNegative("costYuanPerMwh", costYuanPerMwh);
    }

    /**
     * What cannot be: outages that do not begin on {@code axis}, shares of parks that {@code parks} does not have or of loads that
     * those of the id do not have.
     *
     * @param parks the parks of all cases
     */
    public List<InvalidValueException> faults(TimeAxis axis, List<Park> parks) {
        List<InvalidValueException> faults = new ArrayList<>();
        for (Stated outage : stated) {
            if (!begins(outage, axis)) {
                faults.add(outside(outage));
            }
        }
        ofPark.forEach((park, share) -> {
            if (parks.stream().noneMatch(of -> of.id().equals(park))) {
                faults.add(new InvalidValueException("parks." + park, "must be the share of a park", share));
            }
        });
        ofLoad.forEach((park, shares) -> shares.forEach((load, share) -> {
            if (parks.stream()
                    .filter(of -> of.id().equals(park))
                    .flatMap(of -> of.loads().stream())
                    .noneMatch(of -> of.id().equals(load))) {
                faults.add(new InvalidValueException(
                        "loads.%s.%s".formatted(park, load), "must be the share of a load of a park", share));
            }
        }));
        return faults;
    }

    private static long firstStep(Stated outage, TimeAxis axis) {
        Duration after = Duration.between(axis.localStart(0), outage.start());
        return Math.floorDiv(after.getSeconds(), axis.step().getSeconds());
    }

    private static boolean begins(Stated outage, TimeAxis axis) {
        long step = firstStep(outage, axis);
        return step >= 0 && step < axis.steps();
    }

    private static InvalidValueException outside(Stated outage) {
        return new InvalidValueException(
                "outages." + outage.id() + ".start", "must lie within the time axis", outage.start());
    }

    /**
     * Critical load of {@code park} in a step, eq. (RES-5) [MW].
     *
     * @param loadMw all that the park consumes in the step, of which what is no load of its own has the share of the park
     */
    double criticalMw(Park park, int step, double loadMw) {
        double share = critical(park.id());
        Map<String, Double> own = ofLoad.getOrDefault(park.id(), Map.of());
        double criticalMw = share * loadMw;
        for (Load load : park.loads()) {
            criticalMw +=
                    (own.getOrDefault(load.id(), share) - share) * load.power().get(step);
        }
        return Math.max(0.0, Math.min(loadMw, criticalMw));
    }

    private double critical(String park) {
        return ofPark.getOrDefault(park, criticalFraction);
    }

    /** An outage on an axis: its first step and how many it lasts. */
    record Outage(String id, int start, int steps) {}

    /** All outages on {@code axis}, in whole steps, at least one each: the stated ones, then the drawn ones by their start. */
    List<Outage> outages(TimeAxis axis) {
        List<Outage> outages = new ArrayList<>();
        for (Stated outage : stated) {
            if (!begins(outage, axis)) {
                throw outside(outage);
            }
            outages.add(new Outage(outage.id(), (int) firstStep(outage, axis), steps(outage.hours(), axis)));
        }
        drawn.forEach(rule -> outages.addAll(drawn(rule, axis)));
        return outages;
    }

    private static List<Outage> drawn(Drawn rule, TimeAxis axis) {
        CounterRandom starts = new CounterRandom(rule.seed(), 0, "grid", "outage-start");
        CounterRandom lengths = new CounterRandom(rule.seed(), 0, "grid", "outage-hours");
        List<Outage> outages = new ArrayList<>();
        for (int n = 0; n < rule.count(); n++) {
            int start = (int) (starts.uniform(n) * axis.steps());
            double hours = -rule.meanHours() * Math.log(1.0 - lengths.uniform(n));
            outages.add(new Outage("drawn-%03d".formatted(n + 1), start, steps(hours, axis)));
        }
        outages.sort(Comparator.comparingInt(Outage::start));
        return outages;
    }

    private static int steps(double hours, TimeAxis axis) {
        return Math.min(axis.steps(), Math.max(1, (int) Math.ceil(hours / axis.stepHours() - 1e-9)));
    }

    int mostSteps(TimeAxis axis) {
        return steps(mostHours, axis);
    }
}
