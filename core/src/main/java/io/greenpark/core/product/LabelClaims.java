package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.time.TimeAxis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who claims what of the electricity of a park by labels, docs/model.md eq. (PRO-23). A product draws the same part of what the park
 * consumes throughout its period, and with it that part of every MWh in the ledger; the parts of all products together must not exceed
 * the whole at any time. Labels of one product by several bases, or of a batch within its year, claim the same tonnes.
 */
public final class LabelClaims {

    /** Rounding of a part that is whole [1]. */
    private static final double ROUNDING = 1e-9;

    private final TimeAxis axis;
    private final double[] consumedMwh;
    private final Map<String, List<Claim>> byProduct = new LinkedHashMap<>();

    /** A claim by the output of a period: {@code part} of what the park consumes in it. */
    private record Claim(String claimant, boolean batch, Period period, double mwh, double part) {

        boolean covers(int step) {
            return period.firstStep() <= step && step < period.endStep();
        }
    }

    /** @param consumedMwh what the park consumes in every step [MWh] */
    public LabelClaims(TimeAxis axis, double[] consumedMwh) {
        this.axis = axis;
        this.consumedMwh = consumedMwh.clone();
    }

    /**
     * Adds the claim of a label, whose period is simulated.
     *
     * @throws InvalidValueException if it claims electricity that the park does not consume or another label claims, naming both
     */
    public void add(LabelRequest request) {
        Batch batch = request.batch();
        Product product = request.product();
        add(
                product.id(),
                batch,
                product.batches().contains(batch),
                batch.tonnes() * product.inputs().electricityMwhPerTonne());
    }

    /**
     * Adds the claim of a label, whose period is simulated.
     *
     * @param stated whether the product states the batch, and it is not a period that the label states
     * @param mwh electricity of the product in it [MWh]
     * @throws InvalidValueException if it claims electricity that the park does not consume or another label claims, naming both
     */
    public void add(String product, Batch batch, boolean stated, double mwh) {
        Period period = Period.of(axis, batch.from(), batch.to());
        double heldMwh = 0.0;
        for (int k = period.firstStep(); k < period.endStep(); k++) {
            heldMwh += consumedMwh[k];
        }
        if (!(heldMwh > 0.0)) {
            return;
        }
        var claim = new Claim(product + " " + batch.id(), stated, period, mwh, mwh / heldMwh);
        List<Claim> own = byProduct.computeIfAbsent(product, unused -> new ArrayList<>());
        if (own.stream().noneMatch(known -> known.claimant().equals(claim.claimant()))) {
            own.add(claim);
        }
        requireOneClaimant(claim, heldMwh);
    }

    private void requireOneClaimant(Claim claim, double heldMwh) {
        for (int step : beginnings(claim)) {
            List<Claim> at = byProduct.values().stream()
                    .flatMap(List::stream)
                    .filter(other -> other.covers(step))
                    .toList();
            double parts = byProduct.values().stream()
                    .mapToDouble(own -> part(own, step))
                    .sum();
            if (parts > 1.0 + ROUNDING) {
                List<String> others = at.stream()
                        .filter(other -> !other.claimant().equals(claim.claimant()))
                        .map(other -> "%s (%s MWh)".formatted(other.claimant(), other.mwh()))
                        .toList();
                throw new InvalidValueException(
                        "labels",
                        "must claim no MWh twice; %s claims %s MWh of the %s MWh that the ledger holds as consumed then, %s"
                                .formatted(
                                        claim.claimant(),
                                        claim.mwh(),
                                        heldMwh,
                                        others.isEmpty()
                                                ? "nobody else claims any"
                                                : "claimed too by " + String.join(", ", others)),
                        parts + " of the whole");
            }
        }
    }

    /** Part that a product draws at a step: its batches together, or its output as a whole, whichever is more. */
    private static double part(List<Claim> own, int step) {
        double batches = 0.0;
        double whole = 0.0;
        for (Claim claim : own) {
            if (claim.covers(step)) {
                batches += claim.batch() ? claim.part() : 0.0;
                whole = claim.batch() ? whole : Math.max(whole, claim.part());
            }
        }
        return Math.max(batches, whole);
    }

    /** Steps of the period of {@code claim} at which some claim begins; between them parts don't change for the worse. */
    private TreeSet<Integer> beginnings(Claim claim) {
        var steps = new TreeSet<Integer>();
        byProduct.values().stream()
                .flatMap(List::stream)
                .map(other ->
                        Math.max(other.period().firstStep(), claim.period().firstStep()))
                .filter(claim::covers)
                .forEach(steps::add);
        return steps;
    }
}
