package io.greenpark.reports.run;

import io.greenpark.core.finance.OperatingYear;
import io.greenpark.core.finance.PlantKind;
import io.greenpark.core.finance.PlantLifeYear;
import io.greenpark.core.finance.PlantWear;
import io.greenpark.core.study.CaseLifeYear;
import io.greenpark.reports.table.DataTable;
import io.greenpark.reports.table.LifeTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a year leaves to those after it, as a table of single numbers; a limit that does not count has no row. */
final class LifeYearFile {

    private static final String PROJECT = "project";
    private static final String BATTERY = "battery";
    private static final String SHARE = "shareFraction";
    private static final String SOC = "endSocFraction";

    private record Thing(String caseId, String node, String kind, String plant) {}

    private LifeYearFile() {}

    static DataTable table(List<CaseLifeYear> cases) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseLifeYear of : cases) {
            of.plants()
                    .forEach(plant -> add(
                            rows,
                            new Thing(of.caseId(), plant.node(), plant.kind().id(), plant.plant()),
                            numbers(plant)));
            of.endSocFraction().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> {
                        int dot = entry.getKey().indexOf('.');
                        String node = entry.getKey().substring(0, dot);
                        String battery = entry.getKey().substring(dot + 1);
                        add(rows, new Thing(of.caseId(), node, BATTERY, battery), Map.of(SOC, entry.getValue()));
                    });
            for (CaseLifeYear.Project project : of.projects()) {
                add(rows, new Thing(of.caseId(), project.park(), PROJECT, ""), numbers(project.operation()));
                project.shareFraction().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(entry -> add(
                                rows,
                                new Thing(of.caseId(), project.park(), PROJECT, entry.getKey()),
                                Map.of(SHARE, entry.getValue())));
            }
        }
        return LifeTables.left(rows);
    }

    private static void add(List<List<Object>> rows, Thing thing, Map<String, Double> numbers) {
        numbers.forEach((quantity, value) -> {
            if (Double.isFinite(value)) {
                rows.add(List.of(thing.caseId(), thing.node(), thing.kind(), thing.plant(), quantity, value));
            }
        });
    }

    private static Map<String, Double> numbers(PlantLifeYear plant) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        PlantWear wear = plant.wear();
        numbers.put("size", plant.size());
        numbers.put("capexYuan", plant.cost().capexYuan());
        numbers.put("operationYuan", plant.cost().operationYuan());
        numbers.put("replacementFraction", plant.cost().replacementFraction());
        numbers.put("salvageFraction", plant.cost().salvageFraction());
        numbers.put("deliveredMwh", plant.deliveredMwh());
        numbers.put("lifeYears", wear.end().years());
        numbers.put("lifeCycles", wear.end().cycles());
        numbers.put("lifeHours", wear.end().hours());
        numbers.put("leftFractionAtEnd", wear.end().leftFraction());
        numbers.put("cyclesPerYear", wear.cyclesPerYear());
        numbers.put("hoursPerYear", wear.hoursPerYear());
        numbers.put("fadePerYear", wear.fadePerYear());
        numbers.put("calendarFade", wear.calendarFade());
        numbers.put("timeExponent", wear.timeExponent());
        return numbers;
    }

    private static Map<String, Double> numbers(OperatingYear year) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("generationMwh", year.generationMwh());
        numbers.put("selfUsedMwh", year.selfUsedMwh());
        numbers.put("gridBillSavingYuan", year.gridBillSavingYuan());
        numbers.put("exportIncomeYuan", year.exportIncomeYuan());
        numbers.put("certificateIncomeYuan", year.certificateIncomeYuan());
        numbers.put("fuelYuan", year.fuelYuan());
        numbers.put("supplyYuan", year.supplyYuan());
        return numbers;
    }

    /** The cases {@code ids} of a file, in this order. */
    static List<CaseLifeYear> read(Path file, List<String> ids) {
        Map<Thing, Map<String, Double>> things = new LinkedHashMap<>();
        for (CsvRows.Row row : CsvRows.read(file)) {
            Thing thing = new Thing(row.text("case"), row.text("node"), row.text("kind"), row.text("plant"));
            things.computeIfAbsent(thing, of -> new LinkedHashMap<>()).put(row.text("quantity"), row.number("value"));
        }
        return ids.stream().map(id -> read(id, things)).toList();
    }

    private static CaseLifeYear read(String caseId, Map<Thing, Map<String, Double>> things) {
        List<PlantLifeYear> plants = new ArrayList<>();
        Map<String, Double> endSocFraction = new LinkedHashMap<>();
        Map<String, OperatingYear> operation = new LinkedHashMap<>();
        Map<String, Map<String, Double>> shares = new LinkedHashMap<>();
        things.forEach((thing, numbers) -> {
            if (!thing.caseId().equals(caseId)) {
                return;
            }
            if (thing.kind().equals(BATTERY)) {
                endSocFraction.put(thing.node() + "." + thing.plant(), numbers.get(SOC));
            } else if (!thing.kind().equals(PROJECT)) {
                plants.add(plant(thing, numbers));
            } else if (thing.plant().isEmpty()) {
                operation.put(thing.node(), operation(numbers));
            } else {
                shares.computeIfAbsent(thing.node(), park -> new LinkedHashMap<>())
                        .put(thing.plant(), numbers.get(SHARE));
            }
        });
        List<CaseLifeYear.Project> projects = operation.entrySet().stream()
                .map(entry -> new CaseLifeYear.Project(
                        entry.getKey(), entry.getValue(), shares.getOrDefault(entry.getKey(), Map.of())))
                .toList();
        return new CaseLifeYear(caseId, plants, endSocFraction, projects);
    }

    private static PlantLifeYear plant(Thing thing, Map<String, Double> numbers) {
        double never = Double.POSITIVE_INFINITY;
        PlantKind kind = Arrays.stream(PlantKind.values())
                .filter(known -> known.id().equals(thing.kind()))
                .findFirst()
                .orElseThrow();
        return new PlantLifeYear(
                thing.node(),
                kind,
                thing.plant(),
                numbers.get("size"),
                new PlantLifeYear.Cost(
                        numbers.get("capexYuan"),
                        numbers.get("operationYuan"),
                        numbers.get("replacementFraction"),
                        numbers.get("salvageFraction")),
                numbers.get("deliveredMwh"),
                new PlantWear(
                        new PlantWear.End(
                                numbers.getOrDefault("lifeYears", never),
                                numbers.getOrDefault("lifeCycles", never),
                                numbers.getOrDefault("lifeHours", never),
                                numbers.get("leftFractionAtEnd")),
                        numbers.get("cyclesPerYear"),
                        numbers.get("hoursPerYear"),
                        numbers.get("fadePerYear"),
                        numbers.get("calendarFade"),
                        numbers.get("timeExponent")));
    }

    private static OperatingYear operation(Map<String, Double> numbers) {
        return new OperatingYear(
                numbers.get("generationMwh"),
                numbers.get("selfUsedMwh"),
                numbers.get("gridBillSavingYuan"),
                numbers.get("exportIncomeYuan"),
                numbers.get("certificateIncomeYuan"),
                numbers.get("fuelYuan"),
                numbers.get("supplyYuan"));
    }
}
