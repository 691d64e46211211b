package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.sink.CreditDeductions;
import io.greenpark.core.sink.CreditMethod;
import io.greenpark.core.sink.CreditScope;
import io.greenpark.core.sink.FlowCauses;
import io.greenpark.scenarios.spec.Choice;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Published methods by which credits are issued for carbon sinks; where there is none, there is no entry. */
public final class CreditMethodKind {

    private static final int MOST_YEARS = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private static final Key<List<String>> SITE_KINDS = required(
                    "siteKinds",
                    new ListOf<>(Choice.of(words(List.of("forest", "cropland", "wetland"))), 1, 3),
                    "Kinds of sites that it holds for.")
            .chinese("适用碳汇类型");
    private static final Key<List<String>> CAUSES = required(
                    "causes",
                    new ListOf<>(Choice.of(words(FlowCauses.ALL)), 1, FlowCauses.ALL.size()),
                    "Causes of flows that it accepts; a site with any other cause is refused.")
            .chinese("适用活动");
    private static final Key<Integer> EARLIEST_START = required(
                    "earliestStartYear",
                    Integers.ordinal(FIRST_YEAR, LAST_YEAR),
                    "Earliest year in which the measure may begin.")
            .chinese("最早开工年份");
    private static final Key<Integer> EARLIEST_CREDIT = required(
                    "earliestCreditYear",
                    Integers.ordinal(FIRST_YEAR, LAST_YEAR),
                    "Earliest first year of the crediting period.")
            .chinese("最早计入年份");
    /** Leakage. */
    public static final Key<Double> LEAKAGE = required(
                    "leakageFraction",
                    Numbers.fraction(),
                    "Share of the gain over the baseline that is lost elsewhere.")
            .chinese("泄漏比例");
    /** Buffer. */
    public static final Key<Double> BUFFER = required(
                    "bufferFraction", Numbers.fraction(), "Share of the credits that is kept back for reversals.")
            .chinese("非持久性缓冲比例");
    /** Uncertainty deduction. */
    public static final Key<Double> UNCERTAINTY = required(
                    "uncertaintyDeductionFraction",
                    Numbers.fraction(),
                    "Share of the gain that is not credited since it is not known well enough.")
            .chinese("不确定性扣减比例");

    private static final Key<Integer> LEAST = required(
                    "leastYears", Integers.count(1, MOST_YEARS), "Shortest crediting period in years.")
            .chinese("最短计入期");
    private static final Key<Integer> MOST = required(
                    "mostYears", Integers.count(1, MOST_YEARS), "Longest crediting period in years.")
            .chinese("最长计入期");

    /** Methods. */
    public static final Kind<CreditMethod> KIND = new Kind<>(
            "credit-methods",
            "method of carbon credits",
            new Section<>(
                    "credit-method",
                    "A published method by which credits are issued for carbon sinks.",
                    EntryKeys.around(List.of(
                            SITE_KINDS,
                            CAUSES,
                            EARLIEST_START,
                            EARLIEST_CREDIT,
                            LEAKAGE,
                            BUFFER,
                            UNCERTAINTY,
                            LEAST,
                            MOST)),
                    CreditMethodKind::bind));

    private CreditMethodKind() {}

    private static Map<String, String> words(List<String> words) {
        Map<String, String> choice = new TreeMap<>();
        words.forEach(word -> choice.put(word, word));
        return choice;
    }

    private static CreditMethod bind(Values values) {
        return new CreditMethod(
                values.id(),
                values.get(EntryKeys.TITLE),
                new CreditScope(
                        values.get(SITE_KINDS),
                        values.get(CAUSES),
                        values.get(EARLIEST_START),
                        values.get(EARLIEST_CREDIT)),
                new CreditDeductions(values.get(LEAKAGE), values.get(BUFFER), values.get(UNCERTAINTY)),
                values.get(LEAST),
                values.get(MOST));
    }
}
