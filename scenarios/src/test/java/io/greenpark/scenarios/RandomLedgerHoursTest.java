package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.ledger.AttributeAccount;
import io.greenpark.core.ledger.AttributeEntry;
import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.ledger.EnergyLedger;
import io.greenpark.core.ledger.HourlyLedger;
import io.greenpark.core.ledger.StorageAccount;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.simulation.Scenario;
import io.greenpark.core.simulation.Simulation;
import io.greenpark.core.time.TimeAxis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random studies: the hours of every plant and battery add up to the months of the ledgers. */
class RandomLedgerHoursTest {

    /** Sums of some thousand hours in another order [MWh]. */
    private static final double ROUNDING_MWH = 1e-7;

    @TempDir
    private Path folder;

    private final Map<String, Double> hoursMwh = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {300, 301, 302, 303, 304, 305})
    void hoursAddUpToTheMonths(long seed) throws IOException {
        Path file = Files.writeString(folder.resolve("random.yaml"), RandomStudy.of(seed));
        Scenario scenario = ScenarioReader.read(file);
        Map<String, HourlyLedger> hours = new HashMap<>();

        StudyResult study = Simulation.run(scenario, Parallelism.sequential(), Progress.none(), hours::put);

        assertThat(hours).hasSize(study.cases().size());
        for (CaseResult c : study.cases()) {
            addUp(hours.get(c.id()), study.axis());
            for (AttributeLedger ledger : c.ledgers()) {
                requireMonths(ledger.node(), ledger.energy());
                requireAttributes(ledger);
            }
        }
    }

    private void addUp(HourlyLedger ledger, TimeAxis axis) {
        int[] monthOfStep = axis.monthOfStep();
        hoursMwh.clear();
        ledger.post((node, step, asset, account, mwh) -> {
            boolean last = step == axis.steps() - 1 || monthOfStep[step + 1] != monthOfStep[step];
            boolean stock = account.equals("green-stored") || account.equals("grid-stored");
            if (last || !stock) {
                hoursMwh.merge(key(ledger.nodes().get(node), monthOfStep[step], asset, account), mwh, Double::sum);
            }
        });
    }

    private void requireMonths(String node, EnergyLedger energy) {
        for (int m = 0; m < energy.months().size(); m++) {
            for (EnergyAccount account : EnergyAccount.values()) {
                for (int a = 0; a < energy.assets().size(); a++) {
                    require(key(node, m, energy.assets().get(a), account.id()), energy.mwh(account, a, m));
                }
            }
            for (StorageAccount account : StorageAccount.values()) {
                for (int b = 0; b < energy.storage().batteries().size(); b++) {
                    require(
                            key(node, m, energy.storage().batteries().get(b), account.id()),
                            energy.storage().mwh(account, b, m));
                }
            }
        }
    }

    /** What is used on site or sent, by month; what is issued, received, lost and exported, over all months, after what waits. */
    private void requireAttributes(AttributeLedger ledger) {
        List<String> assets = ledger.energy().assets();
        for (int a = 0; a < assets.size(); a++) {
            String asset = assets.get(a);
            Predicate<AttributeEntry> own =
                    entry -> entry.lot().own() && entry.lot().asset().equals(asset);
            for (int m = 0; m < ledger.energy().months().size(); m++) {
                YearMonth month = ledger.energy().months().get(m);
                Predicate<AttributeEntry> booked =
                        own.and(entry -> entry.month().equals(month));
                for (AttributeAccount account : List.of(AttributeAccount.SELF_USED, AttributeAccount.SENT)) {
                    require(key(ledger.node(), m, asset, account.id()), ledger.mwh(account, booked));
                }
            }
            double certificatesMwh = ledger.entries().stream()
                    .filter(own.and(AttributeEntry::certificate))
                    .mapToDouble(AttributeEntry::mwh)
                    .sum();
            double bookedMwh = ledger.mwh(AttributeAccount.ISSUED, own)
                    + ledger.mwh(AttributeAccount.RECEIVED_OVER_LINES, own)
                    - ledger.mwh(AttributeAccount.LOST, own);
            assertThat(yearMwh(ledger.node(), asset, "attribute-issued")
                            + yearMwh(ledger.node(), asset, "attribute-received-over-lines")
                            - yearMwh(ledger.node(), asset, "attribute-lost"))
                    .isCloseTo(bookedMwh + ledger.carried().get(a), within(ROUNDING_MWH));
            double waitingMwh = yearMwh(ledger.node(), asset, "attribute-exported") - certificatesMwh;
            assertThat(waitingMwh).isBetween(-ROUNDING_MWH, 1.0);
        }
    }

    private double yearMwh(String node, String asset, String account) {
        return hoursMwh.entrySet().stream()
                .filter(hour ->
                        hour.getKey().startsWith(node + " ") && hour.getKey().endsWith(" " + asset + " " + account))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private void require(String key, double monthMwh) {
        assertThat(hoursMwh.getOrDefault(key, 0.0)).as(key).isCloseTo(monthMwh, within(ROUNDING_MWH));
    }

    private static String key(String node, int month, String asset, String account) {
        return "%s %d %s %s".formatted(node, month, asset, account);
    }
}
