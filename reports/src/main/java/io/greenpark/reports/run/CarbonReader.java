package io.greenpark.reports.run;

import io.greenpark.core.carbon.CarbonAccount;
import io.greenpark.core.carbon.CarbonLine;
import io.greenpark.core.carbon.HeatSwitch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Reads the greenhouse gas account of a park. */
final class CarbonReader {

    private CarbonReader() {}

    static CarbonAccount read(Path root, String caseId, String node) {
        List<CarbonLine> lines = CsvRows.read(Layout.carbon(root, caseId, node)).stream()
                .map(row -> new CarbonLine(
                        row.parsed("month", YearMonth::parse),
                        row.text("scope"),
                        row.text("method"),
                        row.text("source"),
                        row.number("quantity"),
                        row.text("unit"),
                        row.number("factor"),
                        row.number("tco2e")))
                .toList();
        return new CarbonAccount(lines, switches(Layout.heatSwitches(root, caseId, node)));
    }

    private static List<HeatSwitch> switches(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        return CsvRows.read(file).stream()
                .map(row -> new HeatSwitch(
                        row.text("use"),
                        row.number("heatMwhHeat"),
                        row.number("referenceScope1Tco2e"),
                        row.number("referenceScope2Tco2e"),
                        row.number("supplyScope1Tco2e"),
                        row.number("supplyScope2Tco2e")))
                .toList();
    }
}
