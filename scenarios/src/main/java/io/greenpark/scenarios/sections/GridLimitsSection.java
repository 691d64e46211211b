package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.dispatch.EnergyLimit;
import io.greenpark.core.dispatch.EnergyLimit.Period;
import io.greenpark.core.series.FactorSeries;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;
import java.util.Optional;

/** {@code limits} of a grid connection: on energies and emissions of months or years. */
final class GridLimitsSection {

    /** A limit, once the emission factor of the grid in each step is known. */
    interface Terms {
        EnergyLimit with(FactorSeries factor);
    }

    private static final Key<Period> PERIOD = defaulted(
                    "period",
                    Choice.of(Period.class),
                    Period.YEAR,
                    "rules speak of years",
                    "Whether each calendar month or each calendar year has to keep the limit, or what the study has of it.")
            .chinese("考核周期");
    private static final Key<Double> MOST = required(
                    "mostFraction", Numbers.fraction(), "Largest share that is allowed.")
            .chinese("比例上限");
    private static final Key<Double> LEAST = required(
                    "leastFraction", Numbers.fraction(), "Least share that is required.")
            .chinese("比例下限");
    private static final Key<Double> MOST_TCO2 = required(
                    "mostTco2", Numbers.atLeast(0.0, "tCO2"), "Largest emissions of imported energy in a period.")
            .chinese("排放上限");

    private static final Key<Terms> EXPORT_OF_AVAILABLE = optional(
                    "exportOfAvailable",
                    section(
                            "export-of-available",
                            "Exported energy over available generation.",
                            MOST,
                            fraction(EnergyLimit.ExportShareOfAvailable::new)),
                    "Limit on exported energy over available generation, curtailed energy included; as rules of direct connection"
                            + " speak of it.")
            .chinese("上网电量占可用发电量比例");
    private static final Key<Terms> EXPORT_OF_USED = optional(
                    "exportOfUsed",
                    section(
                            "export-of-used",
                            "Exported energy over generation that is not curtailed.",
                            MOST,
                            fraction(EnergyLimit.ExportShareOfUsed::new)),
                    "Limit on exported energy over generation that is not curtailed.")
            .chinese("上网电量占已用发电量比例");
    private static final Key<Terms> SELF_USE = optional(
                    "selfUseOfAvailable",
                    section(
                            "self-use-of-available",
                            "Self-use over available generation.",
                            LEAST,
                            fraction(EnergyLimit.SelfUseShare::new)),
                    "Limit on self-use over available generation; self-use is what is neither exported, curtailed nor lost in"
                            + " batteries.")
            .chinese("自发自用电量占可用发电量比例");
    private static final Key<Terms> SELF_USE_OF_CONSUMPTION = optional(
                    "selfUseOfConsumption",
                    section(
                            "self-use-of-consumption",
                            "Self-use over consumption.",
                            LEAST,
                            fraction(EnergyLimit.SelfUseOfConsumption::new)),
                    "Limit on self-use over consumption in periods with own generation; self-use is what is neither exported,"
                            + " curtailed nor lost in batteries.")
            .chinese("自发自用电量占总用电量比例");
    private static final Key<Terms> EMISSIONS = optional(
                    "importEmissions",
                    section(
                            "import-emissions",
                            "Emissions of imported energy.",
                            MOST_TCO2,
                            (period, tco2, factor) -> new EnergyLimit.CarbonCap(period, factor, tco2)),
                    "Limit on imported energy times the location-based factor of the grid.")
            .chinese("下网电量碳排放");

    private static final List<Key<Terms>> LIMITS =
            List.of(EXPORT_OF_AVAILABLE, EXPORT_OF_USED, SELF_USE, SELF_USE_OF_CONSUMPTION, EMISSIONS);

    static final Section<List<Terms>> TYPE = new Section<>(
            "grid-limits",
            "Limits on energies and emissions over months or years. Optimal dispatch keeps them; other strategies do not know of"
                    + " them, and the result says where they are missed.",
            List.copyOf(LIMITS),
            values ->
                    LIMITS.stream().map(values::find).flatMap(Optional::stream).toList());

    private GridLimitsSection() {}

    private interface Rule {
        EnergyLimit of(Period period, double amount, FactorSeries factor);
    }

    private interface ShareRule {
        EnergyLimit of(Period period, double fraction);
    }

    private static Rule fraction(ShareRule rule) {
        return (period, fraction, factor) -> rule.of(period, fraction);
    }

    private static Section<Terms> section(String name, String meaning, Key<Double> amount, Rule rule) {
        return new Section<>(
                name,
                meaning,
                List.of(amount, PERIOD),
                values -> factor -> rule.of(values.get(PERIOD), values.get(amount), factor));
    }
}
