package io.greenpark.core.compliance;

import io.greenpark.core.units.Units;
import java.util.Optional;

/** Measures a metric over one span of the books; docs/model.md eq. (CMP-1) to (CMP-8). */
final class Measurement {

    private final Subject subject;
    private final Span span;
    private final double gridTco2PerMwh;
    private final Reading reading;

    Measurement(Subject subject, Span span, double gridTco2PerMwh, Reading reading) {
        this.subject = subject;
        this.span = span;
        this.gridTco2PerMwh = gridTco2PerMwh;
        this.reading = reading;
    }

    /** The quotient; empty where a fact is missing that it needs. */
    Optional<Measure> of(Metric metric) {
        return switch (metric) {
            case SELF_USE_OF_AVAILABLE -> known(sum(Quantity.SELF_USED_MWH), availableMwh());
            case SELF_USE_OF_CONSUMPTION ->
                known(sum(Quantity.SELF_USED_MWH), availableMwh() > 0.0 ? sum(Quantity.CONSUMED_MWH) : 0.0);
            case EXPORT_OF_AVAILABLE -> known(sum(Quantity.GREEN_EXPORT_MWH), availableMwh());
            case EXCHANGE_OF_DECLARED -> exchange();
            case PEAK_VALLEY_OF_EXCHANGE -> peakValley();
            case EXPORT_IN_BANNED_HOURS ->
                subject.facts().exportBans().isEmpty()
                        ? Optional.empty()
                        : known(sum(Quantity.BANNED_EXPORT_MWH), availableMwh());
            case CARBON_OF_ENERGY ->
                known(
                        sum(Quantity.FUEL_TCO2) + sum(Quantity.OTHER_TCO2) + gridTco2PerMwh * netImportMwh(),
                        energyTce());
            case CLEAN_OF_ENERGY -> known(ownRenewableMwh() * Units.TCE_PER_MWH, energyTce());
            case RENEWABLE_OF_CONSUMPTION ->
                known(
                        sum(Quantity.SELF_USED_MWH)
                                + subject.facts().certificatesMwhPerYear()
                                        * span.yearFraction(subject.book().axis()),
                        sum(Quantity.CONSUMED_MWH));
            case PRODUCT_ENERGY_LEVEL,
                    SOLID_WASTE_USE,
                    WASTE_HEAT_USE,
                    WATER_REUSE,
                    AGENCY_PURCHASE,
                    CONNECTION_VOLTAGE,
                    METERED ->
                Optional.ofNullable(subject.facts().stated().get(metric)).map(value -> new Measure(value, 1.0));
        };
    }

    /** Comprehensive energy consumption of a year as of the span [tce/a]. */
    double tcePerYear() {
        return energyTce() / span.yearFraction(subject.book().axis());
    }

    private Optional<Measure> exchange() {
        Double declaredMw = subject.facts().declaredExchangeMw();
        double peakMw = subject.book().peak(Quantity.EXCHANGE_MW, span.firstStep(), span.endStep());
        return Optional.ofNullable(declaredMw).map(capacityMw -> new Measure(peakMw, capacityMw));
    }

    private Optional<Measure> peakValley() {
        Double mostFraction = subject.facts().exchangePeakValleyFraction();
        double peakMw = subject.book().peak(Quantity.EXCHANGE_MW, span.firstStep(), span.endStep());
        double valleyMw = subject.book().valley(Quantity.EXCHANGE_MW, span.firstStep(), span.endStep());
        return Optional.ofNullable(mostFraction).map(most -> new Measure(peakMw - valleyMw, most * peakMw));
    }

    private double availableMwh() {
        double mwh = sum(Quantity.AVAILABLE_MWH) + sum(Quantity.RECEIVED_MWH);
        return reading.curtailedCounts() ? mwh : mwh - sum(Quantity.CURTAILED_MWH);
    }

    /** Import less export, not below zero. */
    private double netImportMwh() {
        return Math.max(0.0, sum(Quantity.IMPORT_MWH) - sum(Quantity.EXPORT_MWH));
    }

    /** Renewable energy that is neither curtailed, fed in nor sent on. */
    private double ownRenewableMwh() {
        double mwh = sum(Quantity.AVAILABLE_MWH)
                - sum(Quantity.CURTAILED_MWH)
                + sum(Quantity.RECEIVED_MWH)
                - sum(Quantity.SENT_MWH)
                - sum(Quantity.GREEN_EXPORT_MWH);
        return Math.max(0.0, mwh);
    }

    /** Fuels, purchased heat, own renewable generation, and what comes in from the grid and over lines less what goes out. */
    private double energyTce() {
        double mwh = sum(Quantity.FUEL_MWH)
                + sum(Quantity.PURCHASED_HEAT_MWH)
                + sum(Quantity.AVAILABLE_MWH)
                - sum(Quantity.CURTAILED_MWH)
                + sum(Quantity.NET_LINK_IN_MWH)
                + sum(Quantity.IMPORT_MWH)
                - sum(Quantity.EXPORT_MWH);
        return Math.max(0.0, mwh) * Units.TCE_PER_MWH;
    }

    private double sum(Quantity quantity) {
        return subject.book().sum(quantity, span.firstStep(), span.endStep());
    }

    private static Optional<Measure> known(double numerator, double denominator) {
        return Optional.of(new Measure(numerator, Math.max(0.0, denominator)));
    }
}
