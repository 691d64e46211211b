package io.greenpark.cli;

import io.greenpark.core.load.DayShape;
import io.greenpark.core.load.LoadShape;
import io.greenpark.core.solar.Inverter;
import io.greenpark.core.solar.PvModule;
import io.greenpark.core.weather.synthesis.ClimateNormals;
import io.greenpark.core.weather.synthesis.MonthlyValues;
import io.greenpark.core.wind.Turbine;
import io.greenpark.core.wind.TurbineFigures;
import io.greenpark.reports.plot.Curve;
import io.greenpark.reports.plot.Plot;
import io.greenpark.reports.text.Numbers;
import io.greenpark.scenarios.catalogue.Catalogue;
import io.greenpark.scenarios.catalogue.ClimateKind;
import io.greenpark.scenarios.catalogue.InverterKind;
import io.greenpark.scenarios.catalogue.LoadShapeKind;
import io.greenpark.scenarios.catalogue.ModuleKind;
import io.greenpark.scenarios.catalogue.TurbineKind;
import io.greenpark.scenarios.spec.Register;
import io.greenpark.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The curves of an entry of the catalogue, and figures that follow from them. */
final class EntryFigures {

    /** Mean wind of a middling site at hub height, for which a capacity factor is shown [m/s]. */
    private static final double MEAN_M_PER_S = 6.5;

    /** Foot of the picture of an efficiency, which would be a flat line over zero [%]. */
    private static final double LEAST_EFFICIENCY = 90.0;

    private final Words words;
    private final Numbers numbers;
    private final Catalogue catalogue = new Catalogue(new Register(), new Problems());
    private final List<Plot> plots = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    private EntryFigures(Words words) {
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    /** Figures of the entry {@code id} of {@code kind}; none if entries of that kind have no curve. */
    static EntryFigures of(String kind, String id, Words words) {
        EntryFigures figures = new EntryFigures(words);
        if (kind.equals(TurbineKind.KIND.name())) {
            figures.turbine(figures.catalogue.entry(TurbineKind.KIND, id));
        } else if (kind.equals(ModuleKind.KIND.name())) {
            figures.module(figures.catalogue.entry(ModuleKind.KIND, id));
        } else if (kind.equals(InverterKind.KIND.name())) {
            figures.inverter(figures.catalogue.entry(InverterKind.KIND, id));
        } else if (kind.equals(ClimateKind.KIND.name())) {
            figures.climate(figures.catalogue.entry(ClimateKind.KIND, id));
        } else if (kind.equals(LoadShapeKind.KIND.name())) {
            figures.load(figures.catalogue.entry(LoadShapeKind.KIND, id));
        }
        return figures;
    }

    List<Plot> plots() {
        return Collections.unmodifiableList(plots);
    }

    /** The figures in words, one per line. */
    List<String> facts() {
        TextTable table = TextTable.ofTexts();
        facts.forEach((name, value) -> table.row(name, value));
        return table.lines();
    }

    /** The figures in words by what they are. */
    Map<String, String> named() {
        return Collections.unmodifiableMap(facts);
    }

    Numbers numbers() {
        return numbers;
    }

    private void turbine(Turbine turbine) {
        double[] speeds = turbine.powerCurve().speedsMPerS();
        double last = speeds[speeds.length - 1];
        curve("power", "speed", 0.0, last, 0.0, speed -> turbine.powerCurve().powerMw(speed));
        curve("thrust", "speed", 0.0, last, 0.0, speed -> turbine.thrust().coefficient(speed));
        TurbineFigures figures = TurbineFigures.of(turbine);
        fact("specific-power", numbers.fixed(turbine.specificPowerWPerM2(), 0));
        fact("rated-speed", numbers.fixed(figures.ratedSpeedMPerS(), 1));
        fact(
                "power-coefficient",
                numbers.fixed(figures.maxPowerCoefficient(), 3),
                numbers.fixed(figures.maxPowerCoefficientMPerS(), 1));
        fact(
                "capacity-factor",
                numbers.share(TurbineFigures.rayleighCapacityFactor(turbine, MEAN_M_PER_S)),
                numbers.fixed(MEAN_M_PER_S, 1));
    }

    private void module(PvModule module) {
        curve("transmission", "incidence", 0.0, 90.0, 0.0, angle -> module.incidenceAngle()
                .transmitted(Math.cos(Math.toRadians(angle))));
        double[] cellC = new double[1];
        module.cellTemperature().cellC(new double[] {800.0}, new double[] {20.0}, new double[] {1.0}, cellC);
        fact("cell-temperature", numbers.fixed(cellC[0], 1));
        fact("warm-power", numbers.share(1.0 + module.powerPerC() * (cellC[0] - 25.0)));
        fact("weak-light", numbers.share(1.0 - module.lowLightLossFraction() / 0.2));
    }

    private void inverter(Inverter inverter) {
        curve("efficiency", "load", 5.0, 100.0, LEAST_EFFICIENCY, load -> 100.0 * inverter.efficiency(load / 100.0));
        fact(
                "efficiencies",
                numbers.share(inverter.efficiency(0.1)),
                numbers.share(inverter.efficiency(0.5)),
                numbers.share(inverter.efficiency(1.0)));
        fact("european", numbers.share(inverter.europeanEfficiency()));
    }

    private void climate(ClimateNormals climate) {
        months("temperature", climate.temperature().meanC());
        months("clearness", climate.clearness().meanFraction());
        months("wind", climate.wind().meanMPerS());
        fact("mean-temperature", numbers.fixed(mean(climate.temperature().meanC()), 1));
        fact(
                "mean-wind",
                numbers.fixed(mean(climate.wind().meanMPerS()), 2),
                numbers.fixed(climate.wind().heightM(), 0));
    }

    private void load(LoadShape shape) {
        plots.add(new Plot(
                words.get("show.level"),
                words.get("show.hour"),
                0.0,
                List.of(
                        day("weekday", shape.weekday()),
                        day("saturday", shape.saturday()),
                        day("sunday", shape.sunday()))));
        double peak = shape.weekday().levels().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        fact("load-factor", numbers.share(shape.weekday().sum() / DayShape.HOURS / peak));
    }

    private Curve day(String name, DayShape day) {
        return new Curve(words.get("show." + name), ordinals(0, DayShape.HOURS), day.levels());
    }

    private void months(String title, MonthlyValues values) {
        plots.add(Plot.of(
                words.get("show." + title),
                words.get("show.month"),
                ordinals(1, MonthlyValues.MONTHS),
                values.values()));
    }

    private void curve(String title, String across, double from, double to, double foot, DoubleUnaryOperator value) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        int points = 200;
        for (int i = 0; i <= points; i++) {
            double at = from + (to - from) * i / points;
            x.add(at);
            y.add(value.applyAsDouble(at));
        }
        plots.add(
                new Plot(words.get("show." + title), words.get("show." + across), foot, List.of(new Curve("", x, y))));
    }

    private void fact(String key, Object... arguments) {
        facts.put(words.get("show." + key), words.get("show." + key + ".value", arguments));
    }

    private static List<Double> ordinals(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> (double) i).toList();
    }

    private static double mean(MonthlyValues values) {
        return values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
