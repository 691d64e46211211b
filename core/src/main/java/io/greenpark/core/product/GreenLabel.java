package io.greenpark.core.product;

import io.greenpark.core.ledger.GridCover;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A green-power label (绿电标识) of a product and a period: the share of the park's mix in which the product is made, docs/model.md eq.
 * (PRO-18) to (PRO-21). Sinks and offsets are no part of it.
 *
 * @param park id of the park
 * @param product id of the product
 * @param title name of the product for people
 * @param batch id of the batch or period
 * @param from first day
 * @param to last day
 * @param tonnes output [t]
 * @param electricityMwh electricity of the product in the period [MWh]
 * @param basis what is measured
 * @param targetFraction share that is asked for [1]
 * @param shareFraction the share; {@code null} if it is not known [1]
 * @param greenMwh green electricity of the product by it [MWh]
 * @param certificateFraction part of consumption that green power and certificates of the grid energy cover alone [1]
 * @param provincialFraction factor k by which the province allocates non-fossil power; {@code null} if it is not known [1]
 * @param allocatedFraction part of consumption that is so allocated and counted [1]
 * @param hours time with a load [h]
 * @param matchedHours time in which own renewable power covers all of the load [h]
 * @param certificates what the share counts of them
 * @param cover what the grid energy of the months of the period carries
 * @param ledger own renewable energy of these months that is used on site, as the ledgers hold it
 * @param status whether the share is reached
 * @param reasons why it cannot be verified yet; empty if it can
 * @param sha256 hash over what it is about and the entries that it rests on
 */
public record GreenLabel(
        String park,
        String product,
        Title title,
        String batch,
        LocalDate from,
        LocalDate to,
        double tonnes,
        double electricityMwh,
        LabelBasis basis,
        double targetFraction,
        @Nullable Double shareFraction,
        double greenMwh,
        double certificateFraction,
        @Nullable Double provincialFraction,
        double allocatedFraction,
        double hours,
        double matchedHours,
        List<Certificate> certificates,
        List<GridCover.Month> cover,
        List<LedgerRow> ledger,
        Status status,
        List<Reason> reasons,
        EvidenceHash sha256) {

    /** Rounding of a share that counts as reached [1]. */
    private static final double ROUNDING = 1e-9;

    /** Whether the share is reached. */
    public enum Status {
        /** 达标. */
        MET,
        /** 未达标. */
        MISSED,
        /** 暂不可核验. */
        NOT_VERIFIABLE
    }

    /** Why a label cannot be verified yet. */
    public enum Reason {
        /** No ledger of attributes is kept: the rule pack has no rules of certificates. */
        NO_LEDGER,
        /** Not all days of the period are simulated. */
        PERIOD_NOT_SIMULATED,
        /** The basis is not defined at this date. */
        NOT_DEFINED_AT_THIS_DATE,
        /** Nothing is consumed in the period. */
        NOTHING_CONSUMED,
        /** The part of the province's non-fossil power is not known, which may raise the share. */
        PROVINCIAL_PART_NOT_KNOWN
    }

    /**
     * Green power or certificates that a share counts.
     *
     * @param id stable id of its lot, e.g. {@code cancelled.purchase.north.2027-03}
     * @param mwh energy [MWh]
     */
    public record Certificate(String id, double mwh) {}

    /**
     * A row of the ledgers of the park.
     *
     * @param month its month
     * @param asset plant
     * @param account account, e.g. {@code attribute-self-used}
     * @param mwh energy [MWh]
     */
    public record LedgerRow(YearMonth month, String asset, String account, double mwh) {}

    public GreenLabel {
        ledger = List.copyOf(ledger);
        certificates = List.copyOf(certificates);
        cover = List.copyOf(cover);
        reasons = List.copyOf(reasons);
    }

    /**
     * The label that {@code request} asks for.
     *
     * @param evidence the entries of its period
     * @param simulated whether all days of its period are simulated
     */
    public static GreenLabel of(LabelRequest request, LabelEvidence evidence, boolean simulated) {
        Product product = request.product();
        Batch batch = request.batch();
        double mwh = batch.tonnes() * product.inputs().electricityMwhPerTonne();
        return of(request.park(), product.id(), product.title(), batch, mwh, request.basis(), request.targetFraction())
                .from(evidence, simulated);
    }

    /** A label of which nothing is worked out yet. */
    private static GreenLabel of(
            String park, String product, Title title, Batch batch, double mwh, LabelBasis basis, double target) {
        return new GreenLabel(
                park,
                product,
                title,
                batch.id(),
                batch.from(),
                batch.to(),
                batch.tonnes(),
                mwh,
                basis,
                target,
                null,
                0.0,
                0.0,
                null,
                0.0,
                0.0,
                0.0,
                List.of(),
                List.of(),
                List.of(),
                Status.NOT_VERIFIABLE,
                List.of(),
                EvidenceHash.of(""));
    }

    /** The same label worked out anew from the entries of its period. */
    public GreenLabel from(LabelEvidence evidence, boolean simulated) {
        LabelHours of = evidence.hours();
        double consumedMwh = simulated ? of.consumedMwh() : 0.0;
        List<Reason> why = new ArrayList<>(unknown(evidence.hasLedger(), simulated, consumedMwh));
        boolean known = why.isEmpty();
        boolean counts = known && basis.metric() == LabelBasis.Metric.NON_FOSSIL;
        List<Certificate> counted = counts ? evidence.certificates() : List.of();
        double boughtMwh = counted.stream().mapToDouble(Certificate::mwh).sum();
        double ofMwh = counts ? evidence.withStorageLossesMwh() : consumedMwh;
        double allocatedMwh = counts ? evidence.allocatedMwh(boughtMwh) : 0.0;
        @Nullable Double share = known ? share(basis.metric(), evidence, boughtMwh + allocatedMwh) : null;
        boolean met = share != null && share >= targetFraction - ROUNDING;
        if (counts && !met && evidence.provincialFraction() == null) {
            why.add(Reason.PROVINCIAL_PART_NOT_KNOWN);
        }
        return new GreenLabel(
                park,
                product,
                title,
                batch,
                from,
                to,
                tonnes,
                electricityMwh,
                basis,
                targetFraction,
                share,
                share == null ? 0.0 : share * electricityMwh,
                known ? Math.min(1.0, boughtMwh / ofMwh) : 0.0,
                evidence.provincialFraction(),
                known ? Math.min(1.0, allocatedMwh / ofMwh) : 0.0,
                simulated ? of.hours() : 0.0,
                simulated ? of.matchedHours() : 0.0,
                counted,
                evidence.cover(),
                evidence.ledgerRows(),
                !why.isEmpty() ? Status.NOT_VERIFIABLE : met ? Status.MET : Status.MISSED,
                why,
                evidence.hash(this));
    }

    private List<Reason> unknown(boolean ledger, boolean simulated, double consumedMwh) {
        LocalDate since = basis.validFrom();
        if (!ledger) {
            return List.of(Reason.NO_LEDGER);
        }
        if (!simulated) {
            return List.of(Reason.PERIOD_NOT_SIMULATED);
        }
        if (since != null && from.isBefore(since)) {
            return List.of(Reason.NOT_DEFINED_AT_THIS_DATE);
        }
        return consumedMwh > 0.0 ? List.of() : List.of(Reason.NOTHING_CONSUMED);
    }

    private static double share(LabelBasis.Metric metric, LabelEvidence evidence, double gridMwh) {
        LabelHours hours = evidence.hours();
        return switch (metric) {
            case PHYSICAL_SELF_USE -> evidence.selfUsedMwh() / hours.consumedMwh();
            case NON_FOSSIL -> Math.min(1.0, (evidence.selfUsedMwh() + gridMwh) / evidence.withStorageLossesMwh());
            case HOURLY_MATCHED -> hours.matchedMwh() / hours.loadMwh();
        };
    }

    /** Whether the share rests on green power and certificates of the grid energy alone. */
    public boolean fromCertificatesAlone() {
        return shareFraction != null && certificateFraction > 0.0 && shareFraction - certificateFraction <= ROUNDING;
    }
}
