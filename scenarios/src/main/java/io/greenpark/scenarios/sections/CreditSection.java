package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.CarbonPricePath;
import io.greenpark.core.sink.CreditDeductions;
import io.greenpark.core.sink.CreditMethod;
import io.greenpark.core.sink.CreditPeriod;
import io.greenpark.core.sink.CreditProject;
import io.greenpark.core.sink.CreditRights;
import io.greenpark.core.sink.CreditSales;
import io.greenpark.core.sink.Ownership;
import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.catalogue.CreditMethodKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.YearMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry of {@code credits}: a carbon sink site that earns credits. */
final class CreditSection {

    private static final int FIRST = 1900;
    private static final int LAST = 2999;
    private static final int MOST_YEARS = 200;
    private static final Type<String> PARTY = Choice.of(
            new TreeMap<>(Map.of("state", "state", "collective", "collective", "private", "private", "park", "park")));

    private static final Key<SinkSite> SITE =
            required("site", new SinkSiteId(), "The site that earns them.").chinese("碳汇地块");
    private static final Key<CreditMethod> METHOD = optional(
                    "method",
                    new Reference<>(CreditMethodKind.KIND),
                    "Published method by which they are issued; left out where there is none.")
            .chinese("方法学");
    private static final Key<Boolean> WITHOUT_METHOD = defaulted(
                    "sellableWithoutMethod",
                    new Switch(),
                    false,
                    "no credit can be sold without a published method",
                    "Whether credits are sold though there is no published method; results and report then say so.")
            .chinese("无方法学仍可出售");
    private static final Key<String> OWNER = optional(
                    "owner",
                    PARTY,
                    "Who owns the site, where the site does not say so itself; never another than it says.")
            .chinese("权属");
    private static final Key<String> SELLER =
            required("seller", PARTY, "Who sells its credits.").chinese("出售方");
    private static final Key<Boolean> AGREEMENT = defaulted(
                    "agreement",
                    new Switch(),
                    false,
                    "the owner decides",
                    "Whether the owner has agreed that another sells.")
            .chinese("权属方同意");
    private static final Key<String> PARK = optional(
                    "park",
                    Texts.id(),
                    "The park whose cash flow receives what is sold and pays for monitoring, where a park sells.")
            .chinese("收入归属园区");
    private static final Key<Integer> FIRST_YEAR = required(
                    "firstYear", Integers.ordinal(FIRST, LAST), "First year of the crediting period.")
            .chinese("计入期首年");
    private static final Key<Integer> YEARS = required(
                    "years", Integers.count(1, MOST_YEARS), "Length of the crediting period in years.")
            .chinese("计入期年数");
    private static final Key<List<Integer>> MONITORING = required(
                    "monitoringYears",
                    new ListOf<>(Integers.ordinal(FIRST, LAST), 0, MOST_YEARS),
                    "Years at whose end the site is monitored; nothing is issued without it.")
            .chinese("监测年份");
    private static final Key<Double> COST = required(
                    "monitoringCostYuan", Numbers.atLeast(0.0, "yuan"), "Cost of a monitoring event.")
            .chinese("监测费用");
    private static final Key<Double> BASELINE = required(
                    "baselineTco2ePerYear",
                    Numbers.any("tCO2e/a"),
                    "What the site would bind without the project, negative where it would lose carbon.")
            .chinese("基线碳汇量");
    private static final Key<Map<Integer, Double>> SALES = optional(
                    "sales",
                    new YearMap<>("tonnes", Numbers.atLeast(0.0, "tCO2e")),
                    "Credits that are sold, by year; not more than are held.")
            .chinese("出售量");
    private static final Key<Double> SHARE = optional(
                    "shareOfHeldFraction",
                    Numbers.fraction(),
                    "Share of the credits held at the end of a year that is sold, in place of sales.")
            .chinese("持有量出售比例");
    private static final Key<CarbonPricePath> PRICE = optional(
                    "price", new CarbonPriceType(), "What a credit is sold for; needed where any are sold.")
            .chinese("价格");

    static final Section<CreditProject> TYPE = new Section<>(
            "credits",
            "A carbon sink site that earns credits for what it binds beyond a baseline. What is sold leaves the region's own claim.",
            List.of(
                    SITE,
                    METHOD,
                    WITHOUT_METHOD,
                    OWNER,
                    SELLER,
                    AGREEMENT,
                    PARK,
                    FIRST_YEAR,
                    YEARS,
                    BASELINE,
                    MONITORING,
                    COST,
                    CreditMethodKind.LEAKAGE.asOptional(),
                    CreditMethodKind.BUFFER.asOptional(),
                    CreditMethodKind.UNCERTAINTY.asOptional(),
                    SALES,
                    SHARE,
                    PRICE),
            CreditSection::bind);

    private CreditSection() {}

    private static CreditProject bind(Values values) {
        Optional<CreditMethod> method = values.find(METHOD);
        boolean withoutMethod = values.get(WITHOUT_METHOD);
        if (withoutMethod) {
            values.flag(WITHOUT_METHOD, "true", "no published method exists; that credits find a buyer is assumed");
        }
        var project = new CreditProject(
                values.id(),
                values.get(SITE),
                new CreditRights(owner(values), values.get(SELLER), values.get(AGREEMENT), park(values)),
                method.orElse(null),
                withoutMethod,
                new CreditPeriod(values.get(FIRST_YEAR), values.get(YEARS), values.get(MONITORING)),
                values.get(BASELINE),
                new CreditDeductions(
                        deduction(values, CreditMethodKind.LEAKAGE, method, CreditDeductions::leakageFraction),
                        deduction(values, CreditMethodKind.BUFFER, method, CreditDeductions::bufferFraction),
                        deduction(values, CreditMethodKind.UNCERTAINTY, method, CreditDeductions::uncertaintyFraction)),
                values.get(COST),
                sales(values),
                values.find(PRICE).orElse(null));
        project.book();
        return project;
    }

    private static @Nullable String park(Values values) {
        if (values.has(PARK)) {
            values.require(NodeIds.class).park(values.needed(PARK, "it is stated"), values.at(PARK));
        }
        return values.find(PARK).orElse(null);
    }

    /** The owner that the site states is enough. */
    private static String owner(Values values) {
        Ownership ofSite = values.get(SITE).owner();
        return values.has(OWNER) || ofSite == Ownership.UNSTATED
                ? values.needed(OWNER, "the site does not say to whom it belongs")
                : ofSite.word();
    }

    private static double deduction(
            Values values,
            Key<Double> key,
            Optional<CreditMethod> method,
            Function<CreditDeductions, Double> ofMethod) {
        if (values.has(key) || method.isEmpty()) {
            return values.needed(key, "no method gives it");
        }
        double value = ofMethod.apply(method.get().deductions());
        values.assume(
                key,
                String.valueOf(value),
                "default of the method " + method.get().id());
        return value;
    }

    private static CreditSales sales(Values values) {
        if (values.has(SALES) && values.has(SHARE)) {
            throw values.at(SHARE).rejectKey("excludes sales", "expected one of sales, shareOfHeldFraction");
        }
        if (values.has(SHARE)) {
            return new CreditSales.ShareOfHeld(values.needed(SHARE, "it is stated"));
        }
        return values.find(SALES).<CreditSales>map(CreditSales.Stated::new).orElse(CreditSales.NONE);
    }
}
