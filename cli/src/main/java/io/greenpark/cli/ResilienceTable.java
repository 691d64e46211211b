package io.greenpark.cli;

import io.greenpark.core.study.ParkResilience;
import io.greenpark.core.study.ResilienceStudy;
import io.greenpark.core.study.Survival;
import io.greenpark.reports.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The short answer of a study of outages on a terminal, at most 80 columns wide. */
final class ResilienceTable {

    /** Widest name that is shown whole. */
    private static final int NAME = 34;

    private static final int CURVE_NAME = 18;

    private final ResilienceStudy study;
    private final List<ParkResilience> parks;
    /** Hours at which the curve of survival is shown. */
    private static final List<Integer> CURVE_HOURS = List.of(1, 2, 4, 8, 12, 24, 48);

    private final Words words;
    private final Numbers numbers;

    ResilienceTable(ResilienceStudy study, List<ParkResilience> parks, Words words) {
        this.study = study;
        this.parks = parks;
        this.words = words;
        this.numbers = Numbers.of(words.language());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(study.scenario().title()));
        lines.add("");
        TextTable table = TextTable.ofNumbers();
        table.row(words.get("resilience.park"), "P90", "P50", "P10", words.get("resilience.without"), "MWh", "");
        table.row("", "h", "h", "h", "h", words.get("resilience.unserved"), words.get("resilience.without"));
        for (ParkResilience park : parks) {
            Survival with = park.with();
            table.row(
                    name(park, NAME),
                    numbers.fixed(with.exceededHours(0.9), 1),
                    numbers.fixed(with.exceededHours(0.5), 1),
                    numbers.fixed(with.exceededHours(0.1), 1),
                    numbers.fixed(park.without().exceededHours(0.5), 1),
                    numbers.fixed(
                            park.outages().stream()
                                    .mapToDouble(ParkResilience.Outcome::unservedMwh)
                                    .sum(),
                            1),
                    numbers.fixed(
                            park.outages().stream()
                                    .mapToDouble(ParkResilience.Outcome::unservedWithoutStorageMwh)
                                    .sum(),
                            1));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.addAll(curves());
        lines.add("");
        lines.addAll(Wrap.lines(
                words.get("resilience.note", numbers.fixed(study.terms().mostHours(), 0)), ""));
        lines.add(words.get("resilience.outages", parks.get(0).outages().size()));
        return lines;
    }

    /** Shares of the starts from which the critical load goes on for some hours, with storage and without. */
    private List<String> curves() {
        List<Integer> hours = CURVE_HOURS.stream()
                .filter(of -> of <= study.terms().mostHours())
                .toList();
        TextTable table = TextTable.ofNumbers();
        row(
                table,
                words.get("resilience.curve"),
                hours.stream().map(of -> of + " h").toList());
        for (ParkResilience park : parks) {
            String name = name(park, CURVE_NAME);
            row(table, name, shares(park.with(), hours));
            row(table, words.get("resilience.curve-without", name), shares(park.without(), hours));
        }
        return table.lines();
    }

    private List<String> shares(Survival survival, List<Integer> hours) {
        return hours.stream()
                .map(of -> numbers.fixed(100.0 * survival.probability(of), 1))
                .toList();
    }

    private static void row(TextTable table, String first, List<String> more) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(more);
        table.row(cells.toArray(String[]::new));
    }

    private static String name(ParkResilience park, int most) {
        String name = park.caseId() + "/" + park.park();
        return name.length() > most ? name.substring(0, most - 1) + "…" : name;
    }
}
