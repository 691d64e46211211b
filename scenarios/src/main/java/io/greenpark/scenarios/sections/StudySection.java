package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.park.Park;
import io.greenpark.core.park.ServiceDates;
import io.greenpark.core.park.SharedAssets;
import io.greenpark.core.product.CbamTerms;
import io.greenpark.core.product.FootprintFactors;
import io.greenpark.core.product.ProductTerms;
import io.greenpark.core.provenance.Provenance;
import io.greenpark.core.provenance.Title;
import io.greenpark.core.settlement.BillingTerms;
import io.greenpark.core.settlement.PricedTerms;
import io.greenpark.core.simulation.CaseCompliance;
import io.greenpark.core.simulation.DispatchTerms;
import io.greenpark.core.simulation.FuelMarket;
import io.greenpark.core.sink.CreditProject;
import io.greenpark.core.sink.RegionTerms;
import io.greenpark.core.sink.SinkAccounting;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.core.sink.SinkTargets;
import io.greenpark.core.study.ResilienceTerms;
import io.greenpark.core.study.YieldUncertainty;
import io.greenpark.core.tariff.FuelPrice;
import io.greenpark.core.time.TimeAxis;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.RulesKind.Rules;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.PathMap;
import io.greenpark.scenarios.spec.ProvenanceSection;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.TitleSection;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The top level of a scenario file. */
public final class StudySection {

    /** Version of the format in which a file is written. */
    public static final Key<Integer> VERSION = required("formatVersion", new FormatVersion(), "Version of this format.")
            .chinese("格式版本");
    /** The file that a file goes on from. */
    public static final Key<String> EXTENDS = optional(
                    "extends",
                    new BaseFile(),
                    "Another scenario file, whose keys hold where this one does not state them otherwise.")
            .chinese("继承自");

    private static final Key<String> NAME = required("name", Texts.id(), "Short name, also of the output folder.")
            .chinese("标识");
    private static final Key<Title> TITLE =
            required("title", TitleSection.TYPE, "Name for people.").chinese("名称");
    /** The time axis. */
    public static final Key<TimeAxis> TIME =
            required("time", TimeSection.TYPE, "The time axis.").chinese("时间轴");

    private static final Key<Rules> RULES =
            required("rules", RulesSection.TYPE, "The rule pack in force.").chinese("规则包");
    /** Name of the key of the weather. */
    static final String WEATHER_KEY = "weather";

    private static final Key<WeatherSites> WEATHER = optional(
                    WEATHER_KEY, WeatherSection.TYPE, "The weather year of every site that a plant names.")
            .chinese("气象");
    private static final Key<Map<String, FuelPrice>> PRICES = optional(
                    "prices", PricesSection.TYPE, "Prices of the scenario's own, instead of those of the rule pack.")
            .chinese("价格");
    private static final Key<Map<String, Park>> PARKS = required(
                    "parks", MapOf.some("parks", ParkSection.TYPE), "The parks.")
            .chinese("园区");
    private static final Key<SharedAssets> SHARED = optional(
                    "shared", SharedSection.TYPE, "Assets that parks share at hubs, and the lines to the parks.")
            .chinese("共享资产");
    private static final Key<DispatchTerms> DISPATCH = required(
                    "dispatch", DispatchSection.TYPE, "How supply, storage and grid are dispatched.")
            .chinese("调度");
    private static final Key<Map<String, SinkSite>> SINKS = optional(
                    "sinks", MapOf.any("carbon sink sites", SinkSection.TYPE), "Carbon sink sites.")
            .chinese("碳汇");
    private static final Key<SinkAccounting> SINK_ACCOUNTS = optional(
                    "sinkAccounts",
                    SinkAccountingSection.TYPE,
                    "Years of the sink accounts and draws of their uncertainty; the years of the study if it is left out.")
            .chinese("碳汇账户");
    private static final Key<Map<String, CreditProject>> CREDITS = optional(
                    "credits",
                    MapOf.any("credits of sites", CreditSection.TYPE),
                    "Carbon sink sites that earn credits.")
            .chinese("碳汇信用");
    private static final Key<SinkTargets> TARGETS = optional(
                    "targets", TargetsSection.TYPE, "What the carbon sinks of the region are to reach.")
            .chinese("碳汇目标");

    private static final Key<FinanceSection.Finance> FINANCE = optional(
                    "finance",
                    FinanceSection.TYPE,
                    "Terms under which the plants of each case are judged against the baseline; no money beside the bills is worked "
                            + "out if it is left out.")
            .chinese("财务");

    private static final Key<FootprintFactors> FOOTPRINT = optional(
                    "footprint",
                    FootprintSection.TYPE,
                    "What footprints of products count besides power plants; no footprints are worked out if it is left out.")
            .chinese("产品碳足迹");

    private static final Key<CbamTerms> CBAM = optional(
                    "cbam",
                    CbamSection.TYPE,
                    "Under which terms the exposure of products to the European Union's carbon border adjustment is worked out; none"
                            + " is if it is left out.")
            .chinese("欧盟碳边境调节机制");

    private static final Key<CarbonSection.Carbon> CARBON = optional(
                    "carbon",
                    CarbonSection.TYPE,
                    "How greenhouse gas accounts are kept; CO2 and location-based scope 2 alone if it is left out.")
            .chinese("碳核算");

    private static final Key<Map<String, LabelSection.Stated>> LABELS = optional(
                    "labels",
                    MapOf.some("labels", LabelSection.TYPE),
                    "Green-power labels of products, each with what it measures, its period and what it asks for.")
            .chinese("绿电标识");

    private static final Key<CaseCompliance> COMPLIANCE = optional(
                    "compliance",
                    ComplianceSection.TYPE,
                    "Dated rules that every case is checked by; none if it is left out.")
            .chinese("合规检查");

    /** What makes yields unsure beside the spread of weather years. */
    public static final Key<YieldUncertainty> UNCERTAINTY = optional(
                    "uncertainty",
                    UncertaintySection.TYPE,
                    "What makes yields unsure beside the spread of weather years; used by ensembles.")
            .chinese("发电量不确定性");

    /** What an ensemble draws besides the weather; known to no case. */
    public static final Key<UnsureInputs> ENSEMBLE = optional(
                    "ensemble",
                    EnsembleInputsSection.TYPE,
                    "What `greenpark ensemble` draws for every year besides its weather; other commands leave it alone.")
            .chinese("不确定性集合");

    /** The points of a sweep; known to no case. */
    public static final Key<Sweep> SWEEP = optional(
                    "sweep",
                    SweepSection.TYPE,
                    "The variants that `greenpark sweep` simulates; other commands leave it alone.")
            .chinese("参数扫描");

    /** The plan that the scenario puts into numbers; known to no case. */
    public static final Key<PlanSection.Stated> PLAN = optional(
                    "plan",
                    PlanSection.TYPE,
                    "The plan that the scenario puts into numbers: its projects, owners, dates and stages; told of, and in no number.")
            .chinese("规划与项目清单");

    /** The calendar years of a study over several of them; known to no case. */
    public static final Key<Years> YEARS = optional(
                    "years",
                    YearsSection.TYPE,
                    "The calendar years that `greenpark years` simulates; other commands leave them alone.")
            .chinese("多年模拟");

    /** The sizes to choose; known to no case. */
    public static final Key<Sizes> SIZING = optional(
                    "sizing",
                    SizingSection.TYPE,
                    "The sizes of plants that `greenpark size` chooses; other commands leave it alone.")
            .chinese("容量优化");

    /** What the grid may do to parks; known to no case. */
    public static final Key<ResilienceTerms> RESILIENCE = optional(
                    "resilience",
                    ResilienceSection.TYPE,
                    "Outages of the grid and what must go on without it, for `greenpark resilience`; other commands leave it alone.")
            .chinese("韧性与停电");

    /** The variants of the study. */
    public static final Key<Map<String, CaseEntry>> CASES = required(
                    "cases", MapOf.some("cases", CaseEntry.TYPE), "The variants of the study.")
            .chinese("情景");

    /** Id of the case that the others are compared with. */
    public static final Key<String> BASELINE = required(
                    "baseline", Texts.id(), "Id of the case that the others are compared with.")
            .chinese("基准情景");

    /** Where the numbers of the file come from. */
    public static final Key<List<PathMap.Entry<Provenance>>> PROVENANCE = optional(
                    "provenance",
                    new PathMap<>("provenance", ProvenanceSection.TYPE),
                    "Where the numbers of the file come from, by path; a path speaks for everything below it.")
            .chinese("数据来源");

    /** The top level of a scenario file. */
    public static final Section<Study> TYPE = new Section<>(
            "scenario",
            "A study: parks, their plants and markets on one time axis, and the cases to compare.",
            List.of(
                    VERSION,
                    EXTENDS,
                    NAME,
                    TITLE,
                    TIME,
                    RULES,
                    WEATHER,
                    PRICES,
                    PARKS,
                    SHARED,
                    DISPATCH,
                    SINKS,
                    SINK_ACCOUNTS,
                    CREDITS,
                    TARGETS,
                    FINANCE,
                    CARBON,
                    COMPLIANCE,
                    FOOTPRINT,
                    CBAM,
                    LABELS,
                    UNCERTAINTY,
                    ENSEMBLE,
                    SWEEP,
                    PLAN,
                    YEARS,
                    SIZING,
                    RESILIENCE,
                    CASES,
                    BASELINE,
                    PROVENANCE),
            StudySection::bind);

    private StudySection() {}

    private static Study bind(Values values) {
        values.get(VERSION);
        TimeAxis axis = values.get(TIME);
        Rules rules = values.get(RULES);
        WeatherSites weather = weather(values);
        Catalogue catalogue = values.require(Catalogue.class);
        Map<String, FuelPrice> prices = values.find(PRICES).orElse(Map.of());
        FuelsInUse fuels = new FuelsInUse(fuel -> PricesSection.find(prices, fuel, rules, catalogue));
        values.place().reading().provide(FuelsInUse.class, fuels);
        Investments investments = new Investments(values.find(FINANCE));
        values.place().reading().provide(Investments.class, investments);
        ServiceBook service = new ServiceBook();
        values.place().reading().provide(ServiceBook.class, service);
        GreenPowers greenPowers = new GreenPowers(rules, catalogue);
        values.place().reading().provide(GreenPowers.class, greenPowers);
        CarbonSection.Carbon carbon = values.find(CARBON).orElse(CarbonSection.Carbon.NONE);
        values.place().reading().provide(CarbonSection.Carbon.class, carbon);
        Map<String, Park> stated = values.get(PARKS);
        values.place().reading().provide(NodeIds.class, new NodeIds(stated.keySet(), List.of()));
        SharedAssets shared = values.find(SHARED).orElse(SharedAssets.NONE);
        FuelMarket market = fuels.market();
        CaseCompliance compliance = compliance(values, stated);
        List<Park> parks = enforced(values, compliance, stated, shared, axis);
        Map<String, SinkSite> sinks = values.find(SINKS).orElse(Map.of());
        values.place().reading().provide(SinkSites.class, new SinkSites(sinks));
        SinkAccounting accounting = accounting(values, List.copyOf(sinks.values()), axis);
        return new Study(
                values.get(NAME),
                values.get(TITLE),
                axis,
                rules.pack(),
                weather.years(),
                parks,
                shared,
                dispatch(values, parks, shared, market, axis, service.dates()),
                market,
                new ArrayList<>(sinks.values()),
                investments.of(stated.keySet()),
                compliance,
                new ProductTerms(
                        values.find(FOOTPRINT).orElse(null),
                        values.find(CBAM).orElse(null),
                        LabelSection.requests(values.find(LABELS).orElse(Map.of()), stated, axis)),
                new RegionTerms(credits(values), targets(values, List.copyOf(sinks.values())), accounting),
                greenPowers.noted(),
                carbon.terms(),
                service.dates());
    }

    private static SinkAccounting accounting(Values values, List<SinkSite> sinks, TimeAxis axis) {
        SinkAccounting accounting = values.find(SINK_ACCOUNTS).orElse(SinkAccounting.STANDARD);
        try {
            accounting.requireBookable(
                    sinks, axis.firstDate().getYear(), axis.lastDate().getYear());
            return accounting;
        } catch (InvalidValueException e) {
            throw values.at(SINKS).rejectAt(e);
        }
    }

    private static List<CreditProject> credits(Values values) {
        List<CreditProject> credits =
                List.copyOf(values.find(CREDITS).orElse(Map.of()).values());
        try {
            RegionTerms.requireDistinct(credits);
            return credits;
        } catch (InvalidValueException e) {
            throw values.at(CREDITS).rejectAt(e);
        }
    }

    private static SinkTargets targets(Values values, List<SinkSite> sinks) {
        SinkTargets targets = values.find(TARGETS).orElse(SinkTargets.NONE);
        try {
            targets.check(sinks);
            return targets;
        } catch (InvalidValueException e) {
            throw values.at(TARGETS).rejectAt(e);
        }
    }

    private static CaseCompliance compliance(Values values, Map<String, Park> parks) {
        CaseCompliance compliance = values.find(COMPLIANCE).orElse(CaseCompliance.NONE);
        for (String park : compliance.facts().keySet()) {
            if (!parks.containsKey(park)) {
                List<String> ids = List.copyOf(parks.keySet());
                throw values.at(COMPLIANCE)
                        .reject(
                                "compliance.parks names %s, which is no park".formatted(park),
                                Hints.of("one of " + Hints.list(ids), Nearest.to(park, ids)));
            }
        }
        return compliance;
    }

    private static List<Park> enforced(
            Values values, CaseCompliance compliance, Map<String, Park> parks, SharedAssets shared, TimeAxis axis) {
        try {
            return compliance.enforcedOn(List.copyOf(parks.values()), shared, axis);
        } catch (InvalidValueException e) {
            throw values.at(COMPLIANCE).rejectAt(e);
        }
    }

    private static DispatchTerms dispatch(
            Values values,
            List<Park> parks,
            SharedAssets shared,
            FuelMarket market,
            TimeAxis axis,
            ServiceDates service) {
        DispatchTerms dispatch = values.get(DISPATCH);
        try {
            dispatch.requireAble(parks, shared, market, terms -> priced(values, terms, axis), axis, service);
            return dispatch;
        } catch (InvalidValueException e) {
            String first = e.field().split("\\.")[0];
            boolean ofPark = parks.stream().anyMatch(park -> park.id().equals(first));
            throw values.at(ofPark ? PARKS : DISPATCH).rejectAt(e);
        }
    }

    /** Prices on an axis, laid there once for all cases and all variants of a scenario. */
    private record Priced(BillingTerms terms, TimeAxis axis) {}

    private static PricedTerms priced(Values values, BillingTerms terms, TimeAxis axis) {
        return values.place().reading().memory().onceFor(new Priced(terms, axis), () -> PricedTerms.of(terms, axis));
    }

    private static WeatherSites weather(Values values) {
        if (values.has(WEATHER)) {
            return values.find(WEATHER).orElseThrow();
        }
        values.place().reading().provide(WeatherSites.class, WeatherSites.NONE);
        values.place().reading().provide(WeatherSiteIds.class, new WeatherSiteIds(Set.of()));
        return WeatherSites.NONE;
    }
}
