package io.greenpark.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.core.ledger.AttributeLedger;
import io.greenpark.core.ledger.EnergyAccount;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.fixture.Studies;
import io.greenpark.reports.table.LedgerTables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledgers in the report are those of the files, summed over the time. */
class LedgerRowsTest {

    private static final StudyResult STUDY = Studies.fourParks();

    @Test
    void everyEnergyAccountIsTheSumOfItsMonths() {
        AttributeLedger ledger = STUDY.of("full").ledgers().get(0);
        String asset = ledger.energy().assets().get(0);
        Page.LedgerRow row = LedgerRows.accounts(STUDY).stream()
                .filter(of -> of.asset().equals(asset)
                        && of.caseTitle().equals(STUDY.of("full").title())
                        && of.park().equals(STUDY.of("full").node(ledger.node()).title()))
                .findFirst()
                .orElseThrow();

        for (EnergyAccount account : EnergyAccount.values()) {
            double mwh = LedgerTables.book(ledger).rows().stream()
                    .filter(line -> line.subList(1, 3).equals(List.of(asset, account.id())))
                    .mapToDouble(line -> (Double) line.get(3))
                    .sum();
            assertThat(row.cells().get(account.ordinal()).en())
                    .as(account.id())
                    .isEqualTo("%,.0f".formatted(mwh).replace("-", "−"));
        }
        assertThat(row.cells()).hasSameSizeAs(LedgerRows.accountNames());
    }
}
