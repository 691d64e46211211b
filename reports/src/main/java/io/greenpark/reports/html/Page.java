package io.greenpark.reports.html;

import io.greenpark.core.provenance.Title;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the template of the page is filled with; every text stands in both languages. */
record Page(
        String lang,
        Title title,
        Title question,
        List<Title> answers,
        List<Title> warnings,
        List<Fact> facts,
        List<RunRow> runs,
        List<Card> cards,
        List<Fact> parkHeads,
        List<ParkTable> parks,
        Columns columns,
        boolean synthetic,
        Title baseline,
        Title precision,
        @Nullable Title firstYear,
        List<SinkRow> sinks,
        boolean sinkFlows,
        Title sinksCase,
        Title plantsCase,
        List<PlantRow> plants,
        List<SiteRow> sites,
        List<DispatchRow> dispatch,
        List<ByCase<VariantRow>> variants,
        List<Fact> moneyHeads,
        List<ByCase<FigureRow>> money,
        List<Fact> carbonHeads,
        List<ByCase<FigureRow>> carbon,
        boolean bothWays,
        List<ByCase<HeatRow>> heat,
        List<ByCase<CheckRow>> checks,
        List<Title> productMethods,
        List<ByCase<ProductRow>> products,
        List<String> cbamYears,
        List<ByCase<CbamRow>> cbam,
        List<ByCase<LabelRow>> labels,
        List<CreditRow> credits,
        List<TargetRow> targets,
        List<BalanceSheet> balance,
        Title plan,
        List<ProjectRow> projects,
        List<PlanTargetRow> planTargets,
        List<Title> shareNames,
        List<ByCase<LedgerRow>> shares,
        List<Title> accountNames,
        List<ByCase<LedgerRow>> ledgers,
        List<Title> storageNames,
        List<ByCase<LedgerRow>> batteries,
        List<NoticeRow> notices,
        List<RegisterRow> register,
        Title rules,
        List<Title> rulesRemarks,
        List<InputRow> inputs,
        List<TermRow> terms,
        Title madeBy,
        String version) {

    /** A row that belongs to a case. */
    interface OfCase {

        Title caseTitle();
    }

    /** The rows of one case, under its name. */
    record ByCase<T extends OfCase>(Title caseTitle, List<T> rows) {

        /** {@code rows} case by case; those of a case stand together. */
        static <T extends OfCase> List<ByCase<T>> of(List<T> rows) {
            Map<Title, List<T>> cases = new LinkedHashMap<>();
            rows.forEach(row -> cases.computeIfAbsent(row.caseTitle(), title -> new ArrayList<>())
                    .add(row));
            return cases.entrySet().stream()
                    .map(of -> new ByCase<>(of.getKey(), of.getValue()))
                    .toList();
        }
    }

    /** How many columns tables have whose headers depend on the study. */
    record Columns(int parks, int money, int carbon, int shares, int ledgers, int batteries, int products, int cbam) {}

    /** Whether it sets runs side by side. */
    boolean compared() {
        return !runs.isEmpty();
    }

    /** A line of the header, e.g. the period. */
    record Fact(Title label, Title value) {}

    /** One of the runs that are set side by side. */
    record RunRow(String id, String name, Title period, Title length, Title rules, Title baseline, String version) {}

    /**
     * Key figures of one case, and what became of its rules.
     *
     * @param terms period, step and rules; null where they are those of the page
     */
    record Card(
            String id,
            Title title,
            Title method,
            @Nullable Title terms,
            boolean baseline,
            @Nullable RuleMarks rules,
            List<Figure> figures) {}

    /** Key figures of one park, case by case. */
    record ParkTable(Title park, List<ParkRow> cases) {}

    /** Key figures of one park in one case, under the headers, and what became of its rules. */
    record ParkRow(
            Title caseTitle, List<Figure> figures, @Nullable RuleMarks rules) {}

    /**
     * One key figure.
     *
     * @param barWidth its size against the largest of all cases, e.g. {@code 62.5%}
     * @param change change against the baseline
     * @param verdict {@code better}, {@code worse} or {@code same}
     */
    record Figure(
            Title label,
            Title value,
            Title unit,
            String barWidth,
            @Nullable Title change,
            String verdict,
            String arrow) {}

    record SinkRow(Title site, Title kind, Title pool, int year, Title opening, List<SinkFlow> flows, Title closing) {}

    record SinkFlow(Title cause, Title amount) {}

    record PlantRow(Title node, String asset, Title kind, List<Fact> facts) {}

    record SiteRow(String site, boolean synthetic, Title origin, String place, List<Fact> facts, List<Check> checks) {}

    record Check(Title check, String count, Title action) {}

    /** What is known about the dispatch of one case. */
    record DispatchRow(Title caseTitle, Title method, List<Fact> facts) {}

    record VariantRow(Title caseTitle, Title park, Title terms, Title yuan, Title moreYuan, boolean cheapest)
            implements OfCase {}

    /** Figures of one project, under the headers. */
    record FigureRow(Title caseTitle, Title park, List<Title> figures) implements OfCase {}

    /**
     * What became of a rule.
     *
     * @param verdictId style of the verdict
     * @param mark sign of the verdict
     * @param assumed what of its inputs is an assumption
     */
    record CheckRow(
            Title caseTitle,
            Title park,
            Title rule,
            String reference,
            String period,
            Title numerator,
            Title denominator,
            Title value,
            Title limit,
            Title margin,
            Title verdict,
            String verdictId,
            String mark,
            Title assumed)
            implements OfCase {}

    /**
     * A row of green shares, or of a ledger.
     *
     * @param asset plant or purchase, empty for shares
     * @param cells one per share or account
     */
    record LedgerRow(Title caseTitle, Title park, String asset, List<Title> cells) implements OfCase {}

    /**
     * Footprint of an output of a batch.
     *
     * @param totals per tonne, by method
     * @param parts per tonne with the first method: electricity, upstream and losses, heat, direct, materials
     */
    record ProductRow(
            Title caseTitle,
            Title park,
            Title product,
            String batch,
            String period,
            Title tonnes,
            Title share,
            List<Title> totals,
            List<Title> parts)
            implements OfCase {}

    /**
     * Exposure of a product to CBAM over the years.
     *
     * @param line whether the law covers it
     * @param lineId style of that
     * @param costs cost by year, or what is known of it
     * @param note what is missing; empty if nothing is
     */
    record CbamRow(
            Title caseTitle,
            Title park,
            Title product,
            String cnCode,
            Title line,
            String lineId,
            Title tonnes,
            Title embedded,
            List<Title> costs,
            Title note)
            implements OfCase {}

    /**
     * Credits of a site over its crediting period.
     *
     * @param withoutMethod whether they are sold though no published method exists
     * @param amounts issued, sold, held, cancelled, buffer, owed, then revenue and cost of monitoring
     */
    record CreditRow(Title cases, Title site, boolean withoutMethod, String period, List<Title> amounts) {}

    /**
     * A target in one reading.
     *
     * @param decides whether the scenario goes by it
     * @param verdictId {@code pass} or {@code fail}
     */
    record TargetRow(
            Title cases,
            Title target,
            Title reading,
            boolean decides,
            String years,
            Title value,
            Title asked,
            Title margin,
            String verdictId,
            Title verdict) {}

    /**
     * A target of the plan in a case.
     *
     * @param asked what is asked for; empty if it is followed without a value
     * @param reached how far it is; empty if nothing tells
     * @param verdictId style of the verdict
     */
    record PlanTargetRow(
            Title target,
            String phrase,
            int year,
            Title caseTitle,
            Title asked,
            Title reached,
            String unit,
            String verdictId,
            Title verdict,
            Title lead) {}

    /**
     * A project of the plan.
     *
     * @param phrase words of the plan; empty if none are quoted
     * @param dates from when to when; empty if no date is given
     * @param of paths of the scenario that it is about
     */
    record ProjectRow(
            Title project,
            Title aliases,
            String phrase,
            Title stage,
            String dates,
            Title lead,
            Title units,
            String of) {}

    /** Emissions and sinks of a case, side by side. */
    record BalanceSheet(Title caseTitle, List<Fact> operational, List<Fact> sinks) {}

    /**
     * A green-power label.
     *
     * @param statusId style of the status
     * @param page file of its printable page in the directory of the run
     */
    record LabelRow(
            Title caseTitle, Title park, Title product, Title status, String statusId, Title statement, String page)
            implements OfCase {}

    record NoticeRow(Title caseTitle, Title node, Title text, boolean loud) {}

    record RegisterRow(
            String path,
            String value,
            String unit,
            String confidenceId,
            Title confidence,
            Title influence,
            String source,
            String year,
            String note) {}

    /** A heat demand of a case against its reference. */
    record HeatRow(Title caseTitle, Title park, String use, List<Title> figures) implements OfCase {}

    record InputRow(String file, String sha256) {}

    /** A term in both languages, and where the Chinese one stands. */
    record TermRow(String english, String chinese, Title source) {}
}
