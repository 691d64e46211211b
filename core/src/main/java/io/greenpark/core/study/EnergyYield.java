package io.greenpark.core.study;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.series.Sums;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.special.Erf;

/**
 * Yearly energy of a plant and how sure it is; immutable. docs/model.md, chapter 11.
 *
 * <p>The spread of simulated weather years is one term among others: years that were drawn from one typical year differ by
 * two to three per cent in wind speed, which is less than real years do. The difference, the measurement and the models
 * are terms with a stated deviation; all add up in quadrature.
 */
public final class EnergyYield {

    /** Id of the term that stands for the spread of the simulated years. */
    public static final String SIMULATED_YEARS = "simulated-years";

    /**
     * What one term does to yearly energy.
     *
     * @param id the term
     * @param energySdFraction its relative standard deviation of energy [1]
     * @param varianceShare its part of the variance of one year [1]
     * @param yearly whether it averages out over years
     */
    public record Contribution(String id, double energySdFraction, double varianceShare, boolean yearly) {}

    private final double[] annualMwh;
    private final double[] ascendingMwh;
    private final double meanMwh;
    private final double sensitivity;
    private final List<Contribution> contributions;

    private EnergyYield(double[] annualMwh, double meanMwh, double sensitivity, List<Contribution> contributions) {
        this.annualMwh = annualMwh;
        this.ascendingMwh = Quantiles.ascending(annualMwh);
        this.meanMwh = meanMwh;
        this.sensitivity = sensitivity;
        this.contributions = contributions;
    }

    /**
     * Assesses simulated years.
     *
     * @param annualMwh energy of each simulated year [MWh]; one year alone has no spread
     * @param sensitivity relative change of energy per relative change of the resource [1]
     * @param terms further sources of uncertainty, independent of each other and of the spread of the years
     * @throws InvalidValueException if a year has no energy, or two terms share an id
     */
    public static EnergyYield of(double[] annualMwh, double sensitivity, List<UncertaintyTerm> terms) {
        if (annualMwh.length == 0) {
            throw new InvalidValueException("annualMwh", "must have at least one year", "empty");
        }
        for (double mwh : annualMwh) {
            Require.positive("annualMwh", mwh);
        }
        Require.finite("sensitivity", sensitivity);
        double meanMwh = Sums.of(annualMwh) / annualMwh.length;
        List<Contribution> unweighted = new ArrayList<>(spread(annualMwh, meanMwh));
        for (UncertaintyTerm term : terms) {
            unweighted.add(new Contribution(term.id(), term.energySdFraction(sensitivity), 0.0, term.yearly()));
        }
        requireDistinct(unweighted);
        return new EnergyYield(annualMwh.clone(), meanMwh, sensitivity, weighted(unweighted));
    }

    /**
     * The yield of several plants together, eq. (YLD-6): the years of all plants add up as they were simulated; a term is
     * common to the plants of one resource, where it adds up, and independent of the same term of another resource.
     *
     * @param byResource yields of the plants of each resource, by its name; terms of the whole are called by it and theirs
     * @throws InvalidValueException if there is no plant, or the plants have seen different numbers of years
     */
    public static EnergyYield together(Map<String, List<EnergyYield>> byResource) {
        List<EnergyYield> plants =
                byResource.values().stream().flatMap(List::stream).toList();
        Require.notEmpty("plants", plants);
        double[] annualMwh = new double[plants.get(0).annualMwh.length];
        double meanMwh = 0.0;
        double sensitivity = 0.0;
        for (EnergyYield plant : plants) {
            if (plant.annualMwh.length != annualMwh.length) {
                throw new InvalidValueException(
                        "plants", "must all have %d years".formatted(annualMwh.length), plant.annualMwh.length);
            }
            for (int i = 0; i < annualMwh.length; i++) {
                annualMwh[i] += plant.annualMwh[i];
            }
            meanMwh += plant.meanMwh;
            sensitivity += plant.meanMwh * plant.sensitivity;
        }
        List<Contribution> unweighted = new ArrayList<>(spread(annualMwh, meanMwh));
        for (Map.Entry<String, List<EnergyYield>> resource : byResource.entrySet()) {
            unweighted.addAll(common(resource.getKey(), resource.getValue(), meanMwh));
        }
        return new EnergyYield(annualMwh, meanMwh, sensitivity / meanMwh, weighted(unweighted));
    }

    /** The stated terms of the plants of one resource, each as a part of {@code meanMwh}. */
    private static List<Contribution> common(String resource, List<EnergyYield> plants, double meanMwh) {
        Map<String, Contribution> terms = new LinkedHashMap<>();
        for (EnergyYield plant : plants) {
            for (Contribution own : plant.contributions) {
                if (!own.id().equals(SIMULATED_YEARS)) {
                    double part = own.energySdFraction() * plant.meanMwh / meanMwh;
                    String id = resource + "-" + own.id();
                    terms.merge(
                            id,
                            new Contribution(id, part, 0.0, own.yearly()),
                            (before, more) -> new Contribution(
                                    id, before.energySdFraction() + more.energySdFraction(), 0.0, before.yearly()));
                }
            }
        }
        return List.copyOf(terms.values());
    }

    /** The spread of the simulated years; nothing for a year alone. */
    private static List<Contribution> spread(double[] annualMwh, double meanMwh) {
        return annualMwh.length > 1
                ? List.of(new Contribution(SIMULATED_YEARS, sdFraction(annualMwh, meanMwh), 0.0, true))
                : List.of();
    }

    private static double sdFraction(double[] annualMwh, double meanMwh) {
        double[] squares = new double[annualMwh.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (annualMwh[i] - meanMwh) * (annualMwh[i] - meanMwh);
        }
        return Math.sqrt(Sums.of(squares) / (squares.length - 1)) / meanMwh;
    }

    private static void requireDistinct(List<Contribution> contributions) {
        Set<String> ids = new HashSet<>();
        for (Contribution contribution : contributions) {
            if (!ids.add(contribution.id())) {
                throw new InvalidValueException("terms", "must have ids that differ", contribution.id());
            }
        }
    }

    private static List<Contribution> weighted(List<Contribution> unweighted) {
        double variance = 0.0;
        for (Contribution c : unweighted) {
            variance += c.energySdFraction() * c.energySdFraction();
        }
        List<Contribution> weighted = new ArrayList<>();
        for (Contribution c : unweighted) {
            double share = variance > 0.0 ? c.energySdFraction() * c.energySdFraction() / variance : 0.0;
            weighted.add(new Contribution(c.id(), c.energySdFraction(), share, c.yearly()));
        }
        return List.copyOf(weighted);
    }

    /** Mean of the simulated years, the yield that is exceeded with a probability of one half [MWh]. */
    public double p50Mwh() {
        return meanMwh;
    }

    /** Relative change of energy per relative change of the resource [1]. */
    public double sensitivity() {
        return sensitivity;
    }

    /** The terms: first the spread of the simulated years, then the stated ones in their order. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /**
     * Relative standard deviation of mean yearly energy over {@code years}, eq. (YLD-3) [1].
     *
     * @param years number of years that are averaged; 1 for any single year
     */
    public double sdFraction(int years) {
        if (years < 1) {
            throw new InvalidValueException("years", "must be at least 1", years);
        }
        double variance = 0.0;
        for (Contribution c : contributions) {
            double own = c.energySdFraction() * c.energySdFraction();
            variance += c.yearly() ? own / years : own;
        }
        return Math.sqrt(variance);
    }

    /**
     * Mean yearly energy over {@code years} that is exceeded with {@code probability}, by the normal distribution, eq.
     * (YLD-4); never negative [MWh].
     *
     * @param probability 0.9 for P90; within 0.001 and 0.999
     * @param years number of years that are averaged; 1 for any single year
     */
    public double exceededMwh(double probability, int years) {
        Require.within("probability", probability, 0.001, 0.999);
        double deviations = Math.sqrt(2.0) * Erf.erfInv(2.0 * probability - 1.0);
        return Math.max(0.0, meanMwh * (1.0 - deviations * sdFraction(years)));
    }

    /**
     * Energy that is exceeded in the share {@code probability} of the simulated years, linear between them, eq. (YLD-5); it
     * knows nothing of the stated terms [MWh].
     */
    public double exceededInSimulatedYearsMwh(double probability) {
        return Quantiles.exceeded(ascendingMwh, probability);
    }
}
