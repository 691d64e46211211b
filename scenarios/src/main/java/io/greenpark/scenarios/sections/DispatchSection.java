package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.dispatch.Dispatcher;
import io.greenpark.core.dispatch.ForecastErrors;
import io.greenpark.core.dispatch.IntegerTerms;
import io.greenpark.core.dispatch.RollingSettings;
import io.greenpark.core.dispatch.StorageSchedule;
import io.greenpark.core.lp.IntegerSettings;
import io.greenpark.core.lp.IntegerSolver;
import io.greenpark.core.simulation.DispatchTerms;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** {@code dispatch}: how supply, storage and grid are dispatched. */
final class DispatchSection {

    private static final String WORD = "strategy";

    private static final double USUAL_GAP = 1e-4;
    private static final double USUAL_TIME_LIMIT_SECONDS = 600.0;

    private static final Key<Double> VALLEY = required(
            "valleyFraction",
            Numbers.within(0.0, 0.5, "1"),
            "Share of a day's steps that count as valley by their import price.");
    private static final Key<Double> PEAK = required(
            "peakFraction",
            Numbers.within(0.0, 0.5, "1"),
            "Share of a day's steps that count as peak by their import price.");
    private static final Key<Double> TARGET = required(
            "targetFraction",
            Numbers.fraction(),
            "Share of the highest net demand seen so far at which import is held.");
    private static final Key<List<List<Double>>> SCHEDULE = required(
            "schedule",
            new ListOf<>(new ListOf<>(Numbers.within(-1.0, 1.0, "1"), 24, 24), 12, 12),
            "Twelve rows from January, each of 24 shares of rated power: above zero charging, below zero discharging.");

    private static final Key<Double> WINDOW = required(
                    "windowHours",
                    Numbers.within(0.25, 8784.0, "h"),
                    "How far each plan looks ahead; rounded to whole steps.")
            .chinese("滚动窗口");
    private static final Key<Double> STEP = required(
                    "stepHours",
                    Numbers.within(0.25, 8784.0, "h"),
                    "How much of a plan is carried out before the next one is made, at most the window.")
            .chinese("滚动步长");
    private static final Key<Double> LOAD_ERROR = error("loadErrorFraction", "loads", "负荷预测误差");
    private static final Key<Double> GENERATION_ERROR =
            error("generationErrorFraction", "the output of plants", "出力预测误差");
    private static final Key<Double> PRICE_ERROR = error("priceErrorFraction", "prices", "电价预测误差");
    private static final Key<Double> AUTOCORRELATION = defaulted(
                    "errorAutocorrelationPerHour",
                    Numbers.within(0.0, 0.9999, "1"),
                    0.9,
                    "errors of forecasts last for several hours",
                    "Correlation of the errors of a forecast an hour apart.")
            .chinese("误差自相关系数");
    private static final Key<Integer> SEED = defaulted(
                    "seed",
                    Integers.ordinal(0, Integer.MAX_VALUE),
                    1,
                    "one draw of forecast errors; try several",
                    "The same seed gives the same forecast errors.")
            .chinese("随机种子");
    private static final Key<Double> END_SOC = defaulted(
                    "endSocFraction",
                    Numbers.fraction(),
                    0.5,
                    "a window that may end empty would leave nothing for the next one",
                    "State of charge that a plan leaves at the end of its window, or what it began with if that is less.")
            .chinese("窗口末荷电状态");
    private static final Key<Double> END_VALUE = defaulted(
                    "endValueYuanPerMwh",
                    Numbers.atLeast(0.0, "yuan/MWh"),
                    0.0,
                    "energy beyond the required state of charge is then worth nothing to a plan",
                    "Value of the energy that a plan leaves in batteries at the end of its window.")
            .chinese("窗口末储能价值");
    private static final Key<Boolean> EXACT = optional(
                    "exact",
                    new Switch(),
                    "Whether to decide by whole numbers which of two opposite flows there is where the linear optimum shows both;"
                            + " needs the module milp. They are netted if it is left out.")
            .chinese("精确互斥");
    private static final Key<Double> GAP = optional(
                    "gapFraction",
                    Numbers.within(0.0, 0.1, "1"),
                    "How far a plan with whole numbers may be from the least cost; 0.0001 if it is left out.")
            .chinese("整数规划间隙");
    private static final Key<Double> TIME_LIMIT = optional(
                    "timeLimitSeconds",
                    Numbers.above(0.0, "s"),
                    "How long a search for whole numbers may take; a search that it ends has no result. 600 if it is left out.")
            .chinese("整数规划时限");
    private static final Key<Double> CARBON_PRICE = optional(
                    "carbonPriceYuanPerTco2",
                    Numbers.atLeast(0.0, "yuan/tCO2"),
                    "Price that dispatch puts on emissions of imports and fuels; it steers the plan and stands on no bill.")
            .chinese("碳价");
    private static final Key<Double> LOST_LOAD = optional(
                    "lostLoadYuanPerMwh",
                    Numbers.above(0.0, "yuan/MWh"),
                    "What dispatch takes unserved energy to cost; if it is left out, twice the least value at which shedding"
                            + " never pays.")
            .chinese("失负荷价值");

    static final Type<DispatchTerms> TYPE = Variants.byWord(WORD, variants());

    private DispatchSection() {}

    private static Map<String, Section<? extends DispatchTerms>> variants() {
        Map<String, Section<? extends DispatchTerms>> variants = new LinkedHashMap<>();
        add(
                variants,
                "grid-only",
                "Batteries stand idle; the grid takes and gives.",
                List.of(),
                values -> Dispatcher.gridOnly());
        add(
                variants,
                "self-consumption",
                "Surplus charges the batteries before it is exported; a deficit discharges them before it is imported.",
                List.of(),
                values -> Dispatcher.selfConsumption());
        add(
                variants,
                "tariff-arbitrage",
                "Batteries charge in the valley and discharge at the peak on days whose spread pays for it.",
                List.of(VALLEY, PEAK),
                values -> Dispatcher.tariffArbitrage(values.get(VALLEY), values.get(PEAK)));
        add(
                variants,
                "peak-shaving",
                "Batteries hold the import of the month at a target and recharge below it.",
                List.of(TARGET),
                values -> Dispatcher.peakShaving(values.get(TARGET)));
        add(
                variants,
                "schedule",
                "Batteries follow a table of twelve months by 24 hours.",
                List.of(SCHEDULE),
                DispatchSection::schedule);
        add(
                variants,
                "load-following",
                "Renewables, then batteries, then thermal units, then the grid; for parks with a weak grid or none.",
                List.of(),
                values -> Dispatcher.loadFollowing());
        add(
                variants,
                "optimal",
                "Least cost over the whole horizon with perfect foresight, certified.",
                List.of(EXACT, GAP, TIME_LIMIT),
                DispatchSection::optimal);
        add(
                variants,
                "rolling",
                "Least cost over a window that rolls through the horizon, on forecasts that may be wrong.",
                List.of(
                        WINDOW,
                        STEP,
                        LOAD_ERROR,
                        GENERATION_ERROR,
                        PRICE_ERROR,
                        AUTOCORRELATION,
                        SEED,
                        END_SOC,
                        END_VALUE),
                DispatchSection::rolling);
        return variants;
    }

    private static void add(
            Map<String, Section<? extends DispatchTerms>> variants,
            String word,
            String meaning,
            List<Key<?>> own,
            Section.Binder<Dispatcher> binder) {
        List<Key<?>> keys = new ArrayList<>(own);
        keys.add(CARBON_PRICE);
        keys.add(LOST_LOAD);
        variants.put(
                word,
                Variants.section(
                        "dispatch",
                        WORD,
                        word,
                        meaning,
                        keys,
                        values -> new DispatchTerms(
                                binder.bind(values),
                                values.find(CARBON_PRICE).orElse(0.0),
                                values.find(LOST_LOAD).orElse(0.0))));
    }

    private static Key<Double> error(String name, String what, String chinese) {
        return defaulted(
                        name,
                        Numbers.fraction(),
                        0.0,
                        "forecasts are then right",
                        "Standard deviation of forecasts of %s far ahead, as a share of the true value."
                                .formatted(what))
                .chinese(chinese);
    }

    private static Dispatcher optimal(Values values) {
        boolean exact = values.find(EXACT).orElse(false);
        var settings = new IntegerSettings(
                values.find(GAP).orElse(USUAL_GAP), values.find(TIME_LIMIT).orElse(USUAL_TIME_LIMIT_SECONDS));
        Optional<IntegerSolver> solver = ServiceLoader.load(IntegerSolver.class).findFirst();
        if (exact && solver.isEmpty()) {
            throw values.at(EXACT).reject("needs " + IntegerTerms.MODULE, "");
        }
        return solver.map(found -> Dispatcher.optimal(new IntegerTerms(found, settings, exact)))
                .orElseGet(Dispatcher::optimal);
    }

    private static Dispatcher rolling(Values values) {
        var errors = new ForecastErrors(
                values.get(LOAD_ERROR),
                values.get(GENERATION_ERROR),
                values.get(PRICE_ERROR),
                values.get(AUTOCORRELATION),
                values.get(SEED));
        return Dispatcher.rolling(new RollingSettings(
                values.get(WINDOW), values.get(STEP), errors, values.get(END_SOC), values.get(END_VALUE)));
    }

    private static Dispatcher schedule(Values values) {
        double[][] fractions = values.get(SCHEDULE).stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        return Dispatcher.schedule(new StorageSchedule(fractions));
    }
}
