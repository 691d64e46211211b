package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.compliance.CompliancePack;
import io.greenpark.core.compliance.CompliancePack.Scope;
import io.greenpark.core.compliance.ComplianceRule;
import io.greenpark.core.compliance.Metric;
import io.greenpark.core.compliance.Threshold;
import io.greenpark.core.provenance.Title;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs of rules that parks are checked by: what each measures, and its limits by date and size. */
public final class ComplianceKind {

    private static final int MOST_LIMITS = 50;

    private static final Key<LocalDate> FROM = required("validFrom", Texts.date(), "First day.");
    private static final Key<LocalDate> STRICT_FROM = optional(
            "strictFrom",
            Texts.date(),
            "First day under the stricter reading of the text, if it can be read in two ways.");
    private static final Key<LocalDate> TO =
            optional("validTo", Texts.date(), "Last day; left out while no successor is known.");
    private static final Key<Double> FROM_TCE = optional(
            "fromTcePerYear",
            Numbers.atLeast(0.0, "tce/a"),
            "Least comprehensive energy consumption of a year that the limit holds for; all sizes if it is left out.");
    private static final Key<Double> LIMIT =
            required("limit", Numbers.atLeast(0.0, "1"), "The limit, in the unit of what the rule measures.");
    private static final Section<Threshold> THRESHOLD = new Section<>(
            "compliance-limit",
            "A limit from a date on, perhaps for a class of sizes; the latest that has begun counts.",
            List.of(FROM, STRICT_FROM, TO, FROM_TCE, LIMIT),
            values -> new Threshold(
                    values.get(FROM),
                    values.find(STRICT_FROM).orElse(null),
                    values.find(TO).orElse(null),
                    values.find(FROM_TCE).orElse(0.0),
                    values.get(LIMIT)));

    private static final Key<Title> TITLE =
            required("title", TitleSection.TYPE, "Name for people.").chinese("名称");
    private static final Key<Metric> METRIC =
            required("metric", Choice.of(metrics()), "What the rule measures.").chinese("指标");
    private static final Key<String> REFERENCE =
            required("reference", Texts.any(), "Text that the rule stands in.").chinese("依据");
    private static final Key<List<Threshold>> LIMITS = required(
                    "limits", new ListOf<>(THRESHOLD, 1, MOST_LIMITS), "Limits by date and size.")
            .chinese("限值");
    private static final Section<ComplianceRule> RULE = new Section<>(
            "compliance-rule",
            "A rule: what it measures, what it asks for and since when.",
            List.of(TITLE, METRIC, REFERENCE, LIMITS),
            values -> new ComplianceRule(
                    values.id(), values.get(TITLE), values.get(METRIC), values.get(REFERENCE), values.get(LIMITS)));

    private static final Key<Scope> SCOPE = required(
                    "scope",
                    Choice.of(Scope.class),
                    "Who has to keep the rules: every park by itself, or all parks and hubs together as one project.")
            .chinese("考核主体");
    private static final Key<Double> GRID_FACTOR = optional(
                    "gridTco2PerMwh",
                    Numbers.above(0.0, "tCO2/MWh"),
                    "Emission factor that the text gives to electricity from the grid; needed where a rule is about emissions.")
            .chinese("电力排放因子");
    private static final Key<Map<String, ComplianceRule>> RULES =
            required("rules", MapOf.some("rules", RULE), "The rules.").chinese("规则");

    /** Packs of rules. */
    public static final Kind<CompliancePack> KIND = new Kind<>(
            "compliance",
            "compliance pack",
            new Section<>(
                    "compliance-pack",
                    "Rules of one text that are checked together.",
                    EntryKeys.around(List.of(SCOPE, GRID_FACTOR, RULES)),
                    ComplianceKind::bind));

    private ComplianceKind() {}

    private static Map<String, Metric> metrics() {
        Map<String, Metric> metrics = new TreeMap<>();
        for (Metric metric : Metric.values()) {
            metrics.put(metric.id(), metric);
        }
        return metrics;
    }

    private static CompliancePack bind(Values values) {
        return new CompliancePack(
                values.id(),
                values.get(EntryKeys.TITLE),
                values.get(SCOPE),
                values.find(GRID_FACTOR).orElse(0.0),
                new ArrayList<>(values.get(RULES).values()));
    }
}
