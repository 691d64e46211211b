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

    private final ResilienceStudy study;
    private final List<ParkResilience> parks;
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
            String name = park.caseId() + "/" + park.park();
            Survival with = park.with();
            table.row(
                    name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name,
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
        lines.add(words.get("resilience.note", numbers.fixed(study.terms().mostHours(), 0)));
        lines.add(words.get("resilience.outages", parks.get(0).outages().size()));
        return lines;
    }
}
