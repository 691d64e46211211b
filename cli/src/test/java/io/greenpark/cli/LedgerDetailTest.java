package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledgers of a run by hour. */
final class LedgerDetailTest {

    private static final double ROUNDING_MWH = 1e-9;

    @TempDir
    private Path folder;

    @Test
    void theHoursOfPlantsAndBatteriesAddUpToTheLedger() throws IOException {
        FourParks study = new FourParks(folder).week().with("--case", "full", "--detail", "ledger");
        Outcome outcome = study.run();
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        Path ledgers = study.out().resolve("ledger/full");

        Map<String, Double> months = new HashMap<>();
        for (List<String> row : rows(ledgers.resolve("xifeng-functional.csv"))) {
            if (!row.get(2).startsWith("attribute-")) {
                months.put(row.get(1) + " " + row.get(2), Double.valueOf(row.get(3)));
            }
        }
        Map<String, Double> hours = new HashMap<>();
        for (List<String> row : rows(ledgers.resolve("xifeng-functional.hours.csv"))) {
            boolean stock = row.get(2).endsWith("-stored");
            assertThat(Double.parseDouble(row.get(3))).isNotZero();
            if (!stock || row.get(0).equals("2027-01-07T23:00:00+08:00")) {
                hours.merge(row.get(1) + " " + row.get(2), Double.valueOf(row.get(3)), Double::sum);
            }
        }

        assertThat(months).containsKeys("wind-hills energy-self-used", "battery-bess grid-storage-loss");
        months.forEach(
                (key, mwh) -> assertThat(hours.getOrDefault(key, 0.0)).as(key).isCloseTo(mwh, within(ROUNDING_MWH)));
    }

    @Test
    void hoursAreWrittenWhereTheyAreAskedForOnly() throws IOException {
        FourParks study = new FourParks(folder).with("--set", "time.steps=24", "--case", "baseline");
        assertThat(study.run().exitCode()).isZero();

        assertThat(study.out().resolve("ledger/baseline/xifeng-functional.csv")).exists();
        assertThat(study.out().resolve("ledger/baseline/xifeng-functional.hours.csv"))
                .doesNotExist();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .toList();
    }
}
