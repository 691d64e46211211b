package io.greenpark.reports.run;

import io.greenpark.core.compliance.Check;
import io.greenpark.core.dispatch.BoundPart;
import io.greenpark.core.dispatch.Foresight;
import io.greenpark.core.dispatch.OptimalMethod;
import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.dispatch.PlanCost;
import io.greenpark.core.finance.OwnerResult;
import io.greenpark.core.finance.ProjectResult;
import io.greenpark.core.finance.Rates;
import io.greenpark.core.finance.SupplyCost;
import io.greenpark.core.lp.Certificate;
import io.greenpark.core.product.ProductAccounts;
import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.provenance.Plan;
import io.greenpark.core.provenance.SourcedValue;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.result.AssetSeries;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.CurtailmentCause;
import io.greenpark.core.result.DispatchQuality;
import io.greenpark.core.result.LimitResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.Notice;
import io.greenpark.core.result.SpeedClass;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.result.WeatherUse;
import io.greenpark.core.rules.RulePack;
import io.greenpark.core.sink.RegionAccounts;
import io.greenpark.core.sink.SinkLedger;
import io.greenpark.core.tariff.CapacityMode;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.reports.ComparedRun;
import io.greenpark.reports.Run;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Image of {@code run.json}: what a run was and what it rests on. The numbers of the accounts stand in the tables.
 *
 * @param format always {@link #FORMAT}: tells a run directory from any other directory
 * @param formatVersion version of the run directory's layout
 * @param version version of greenpark that made the run
 * @param runs the runs that are set side by side; empty where it is one run
 */
record RunFile(
        String format,
        int formatVersion,
        String version,
        String name,
        Title title,
        Time time,
        Rules rules,
        String baseline,
        List<CaseEntry> cases,
        List<InputFile> inputs,
        List<SourcedValue> register,
        Plan plan,
        List<RunEntry> runs) {

    static final String FORMAT = "greenpark-run";
    static final int FORMAT_VERSION = 1;

    record Time(OffsetDateTime start, Duration step, int steps, ZoneOffset utcOffset) {

        static Time of(TimeAxis axis) {
            return new Time(axis.start().atOffset(axis.offset()), axis.step(), axis.steps(), axis.offset());
        }

        TimeAxis axis() {
            return new TimeAxis(start.toInstant(), step, steps, utcOffset);
        }
    }

    record Rules(
            String id,
            Title title,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<LocalDate> holidays,
            boolean appliedAsIf) {

        static Rules of(RulePack pack) {
            return new Rules(
                    pack.id(),
                    pack.title(),
                    pack.validFrom(),
                    pack.validTo(),
                    pack.holidays().stream().sorted().toList(),
                    pack.appliedAsIf());
        }

        RulePack pack() {
            return new RulePack(id, title, validFrom, validTo, Set.copyOf(holidays), appliedAsIf);
        }
    }

    /** A run of a comparison. */
    record RunEntry(String id, String version, String name, Time time, Rules rules, String baseline) {

        static RunEntry of(ComparedRun run) {
            return new RunEntry(
                    run.id(), run.version(), run.name(), Time.of(run.axis()), Rules.of(run.rules()), run.baseline());
        }

        ComparedRun run() {
            return new ComparedRun(id, version, name, time.axis(), rules.pack(), baseline);
        }
    }

    record CaseEntry(
            String id,
            Title title,
            String method,
            DispatchEntry dispatch,
            List<WeatherUse> weather,
            NodeEntry all,
            List<NodeEntry> nodes,
            List<SinkHeader> sinks,
            List<ProjectEntry> projects,
            List<Check> checks,
            ProductAccounts products,
            RegionAccounts region,
            List<Notice> notices) {

        static CaseEntry of(CaseResult c) {
            return new CaseEntry(
                    c.id(),
                    c.title(),
                    c.method(),
                    DispatchEntry.of(c.dispatch()),
                    c.weather(),
                    NodeEntry.of(c.all()),
                    c.nodes().stream().map(NodeEntry::of).toList(),
                    c.sinks().stream().map(SinkHeader::of).toList(),
                    c.projects().stream().map(ProjectEntry::of).toList(),
                    c.checks(),
                    c.products(),
                    c.region(),
                    c.notices());
        }
    }

    /** What dispatch cost and how good it is; marginal values stand in the files of {@code prices}. */
    record DispatchEntry(
            PlanCost cost,
            @Nullable OptimumEntry optimum,
            @Nullable Foresight foresight,
            List<LimitResult> limits) {

        static DispatchEntry of(DispatchQuality quality) {
            Optimum optimum = quality.optimum();
            return new DispatchEntry(
                    quality.cost(),
                    optimum == null ? null : OptimumEntry.of(optimum),
                    quality.foresight(),
                    quality.limits());
        }

        DispatchQuality quality() {
            return new DispatchQuality(cost, optimum == null ? null : optimum.optimum(), foresight, limits);
        }
    }

    record OptimumEntry(
            Certificate certificate,
            double gap,
            boolean relaxationTight,
            List<OptimalMethod> methods,
            List<BoundPart> bounds) {

        static OptimumEntry of(Optimum optimum) {
            return new OptimumEntry(
                    optimum.certificate(),
                    optimum.certificate().gap(),
                    optimum.relaxationTight(),
                    optimum.methods(),
                    optimum.bounds());
        }

        Optimum optimum() {
            return new Optimum(certificate, relaxationTight, methods, bounds, List.of());
        }
    }

    record NodeEntry(
            String id,
            Title title,
            Map<YearMonth, CapacityMode> capacityModes,
            List<AssetEntry> assets,
            List<CurtailmentCause> curtailment) {

        static NodeEntry of(NodeResult node) {
            return new NodeEntry(
                    node.id(),
                    node.title(),
                    new TreeMap<>(node.bill().modes()),
                    node.assets().stream().map(AssetEntry::of).toList(),
                    node.curtailment());
        }
    }

    record AssetEntry(String id, AssetSeries.Kind kind, Map<String, Double> facts, List<SpeedClass> speeds) {

        static AssetEntry of(AssetSeries asset) {
            return new AssetEntry(asset.asset(), asset.kind(), asset.facts(), asset.speeds());
        }
    }

    record SinkHeader(String site, Title title, String kind, String county, String owner) {

        static SinkHeader of(SinkLedger ledger) {
            return new SinkHeader(
                    ledger.site(),
                    ledger.title(),
                    ledger.kind(),
                    ledger.county(),
                    ledger.owner().word());
        }
    }

    /**
     * A project whose money stands in the tables.
     *
     * @param years last year of its cash flows [a]
     * @param parties ids of those that take part
     * @param plants whether it has plants
     * @param supply what supply from them costs, row by row
     */
    record ProjectEntry(
            String node,
            double discountRateFraction,
            double financeRateFraction,
            double reinvestmentRateFraction,
            int years,
            List<String> parties,
            boolean plants,
            boolean sensitivity,
            List<SupplyCost> supply) {

        /** Rates by which money of different years is compared. */
        Rates rates() {
            return new Rates(discountRateFraction, financeRateFraction, reinvestmentRateFraction);
        }

        static ProjectEntry of(ProjectResult project) {
            return new ProjectEntry(
                    project.node(),
                    project.rates().discountFraction(),
                    project.rates().financeFraction(),
                    project.rates().reinvestmentFraction(),
                    project.parties().stream()
                            .mapToInt(party -> party.equity().years())
                            .max()
                            .orElse(0),
                    project.parties().stream().map(OwnerResult::id).toList(),
                    !project.plants().isEmpty(),
                    !project.sensitivity().rows().isEmpty(),
                    project.supply());
        }
    }

    /** The runs that are set side by side; empty where it is one run. */
    List<ComparedRun> compared() {
        return runs.stream().map(RunEntry::run).toList();
    }

    /** Time axis of a case. */
    TimeAxis axisOf(String caseId) {
        return compared().stream()
                .filter(run -> run.has(caseId))
                .findFirst()
                .map(ComparedRun::axis)
                .orElse(time.axis());
    }

    static RunFile of(Run run) {
        StudyResult study = run.study();
        return new RunFile(
                FORMAT,
                FORMAT_VERSION,
                run.version(),
                study.name(),
                study.title(),
                Time.of(study.axis()),
                Rules.of(study.rules()),
                study.baseline(),
                study.cases().stream().map(CaseEntry::of).toList(),
                study.inputs(),
                study.register(),
                study.plan(),
                run.compared().stream().map(RunEntry::of).toList());
    }
}
