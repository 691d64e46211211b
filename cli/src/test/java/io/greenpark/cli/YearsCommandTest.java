package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code greenpark years} on the shipped example. */
final class YearsCommandTest {

    private static final String EXAMPLE = "../scenarios/examples/one-park-years.yaml";

    /** Value-added tax on energy, by which money is less than on the bill. */
    private static final double ENERGY_TAX = 1.13;

    private static final double ROUNDING_YUAN = 0.01;

    @TempDir
    private Path folder;

    private static Outcome years(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("years", EXAMPLE, "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Terminal.greenpark(arguments.toArray(String[]::new));
    }

    /** All files but the timings; the report and the workbook are whole only. */
    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                if (name.endsWith(".csv") || name.endsWith("summary.json")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    private static double value(Path file, String start) throws IOException {
        String line = Files.readAllLines(file).stream()
                .filter(row -> row.startsWith(start))
                .findFirst()
                .orElseThrow();
        String[] cells = line.substring(start.length()).split(",");
        return Double.parseDouble(cells[0]);
    }

    @Test
    void theFirstYearIsThePlainRunOfItBitByBit() throws IOException {
        Path out = folder.resolve("years");
        Path plain = folder.resolve("plain");
        Outcome outcome =
                years(out, "--set", "years.to=2026", "--set", "years.growth=null", "--set", "years.changes=null");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();

        Outcome run = Terminal.greenpark(
                "run",
                EXAMPLE,
                "--out",
                plain.toString(),
                "--set",
                "time.start=2026-01-01",
                "--set",
                "time.steps=8760");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files(out.resolve("years/2026"))).isEqualTo(files(plain));
    }

    @Test
    void aStudyThatWasEndedGoesOnAndWritesTheSameBytes() throws IOException {
        String[] set = {"--set", "years.to=2027", "--set", "years.growth=null", "--set", "years.changes=null"};
        Path whole = folder.resolve("whole");
        Path ended = folder.resolve("ended");
        Outcome first = years(whole, concat(set, "--threads", "2"));
        assertThat(first.exitCode()).as(first.err()).isZero();
        copy(whole, ended);
        Files.delete(ended.resolve("left/2027.csv"));
        Files.delete(ended.resolve("years.csv"));
        Files.delete(ended.resolve("money.csv"));
        Files.writeString(ended.resolve("left/2027.csv.part"), "half a li");

        Outcome resumed = years(ended, concat(set, "--threads", "1"));

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains("1 of the years were there from an earlier run.");
        assertThat(files(ended)).isEqualTo(files(whole));
        checkMoney(whole);
        checkAgeing(whole);
        checkPeriods(whole);
        checkPage(whole);
    }

    /** The process is ended from outside at any moment, as by kill -9. */
    @Test
    void aKilledStudyGoesOnWhereItWasAndWritesTheSameBytes() throws Exception {
        String[] set = {"--set", "years.to=2028", "--set", "years.growth=null", "--threads", "1"};
        Path whole = folder.resolve("whole");
        Path killed = folder.resolve("killed");
        assertThat(years(whole, set).exitCode()).isZero();

        String[] command = concat(new String[] {"years", EXAMPLE, "--out", killed.toString()}, set);
        long kept = Killed.after(1, killed.resolve("left"), command);
        assertThat(kept).isBetween(1L, 2L);
        Outcome resumed = years(killed, set);

        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains(kept + " of the years were there from an earlier run.");
        assertThat(files(killed)).isEqualTo(files(whole));
    }

    /**
     * A battery of 2 MWh begins at half of what it can hold, unless it carries on: then at the state of charge of the last hour of
     * the year before. What it can hold has aged alike in both, so the energies at the beginning have the ratio of soc to 0.5.
     */
    @Test
    void batteriesCarryTheirStateOfChargeIntoTheNextYearIfAsked() throws IOException {
        double startAnewMwh = startOfSecondYearMwh("anew", "false");
        double startCarriedMwh = startOfSecondYearMwh("carried", "true");
        List<String> first = hours("carried", 2026);
        double socFraction = cell(first, first.size() - 1, "storedMwh") / 2.0;

        assertThat(socFraction).isBetween(0.6, 0.9);
        assertThat(startCarriedMwh / startAnewMwh).isCloseTo(socFraction / 0.5, within(1e-9));
    }

    /** Energy before the first hour, which discharges 94 % of what it takes out. */
    private double startOfSecondYearMwh(String name, String carries) throws IOException {
        String[] set = {
            "--set", "years.to=2027",
            "--set", "years.growth=null",
            "--set", "years.changes=null",
            "--set", "parks.park.storage.bess.dischargeMw=0.02",
            "--set", "parks.park.solar.roof.dcMw=16",
            "--set", "parks.park.solar.roof.acMw=12"
        };
        assertThat(years(folder.resolve(name), concat(set, "--set", "years.carryCharge=" + carries))
                        .exitCode())
                .isZero();
        List<String> second = hours(name, 2027);
        return cell(second, 1, "storedMwh") + cell(second, 1, "dischargeMw") / 0.94;
    }

    private List<String> hours(String name, int year) throws IOException {
        return Files.readAllLines(
                folder.resolve(name).resolve("years/%d/hourly/solar-storage/park.csv".formatted(year)));
    }

    private static double cell(List<String> table, int row, String column) {
        int at = List.of(table.get(0).split(",")).indexOf(column);
        return Double.parseDouble(table.get(row).split(",")[at]);
    }

    /** What a year saves is the baseline's bill less that of the case, of the same year, without tax. */
    private static void checkMoney(Path out) throws IOException {
        for (int year : List.of(2026, 2027)) {
            String bill = year + ",%s,park,price,gridBillYuan,";
            double savedYuan = value(out.resolve("years.csv"), bill.formatted("grid-only"))
                    - value(out.resolve("years.csv"), bill.formatted("solar-storage"));
            double bookedYuan = value(
                    out.resolve("cashflow.csv"),
                    "solar-storage,park,park,without-loan,%d,%d,simulated,grid-bill-saving,"
                            .formatted(year - 2025, year));
            assertThat(bookedYuan).isCloseTo(savedYuan / ENERGY_TAX, within(ROUNDING_YUAN));
        }
        assertThat(Files.readString(out.resolve("cashflow.csv")))
                .contains("without-loan,0,2025,construction,investment,")
                .contains("without-loan,3,2028,projected,grid-bill-saving,")
                .contains("without-loan,3,2028,projected,replacement,");
    }

    /** The quarters of all years stand in one table, and make up their year. */
    private static void checkPeriods(Path out) throws IOException {
        double quartersMwh = 0.0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            quartersMwh += value(
                    out.resolve("periods.csv"), "2027,solar-storage,park,2027Q%d,energy,importMwh,".formatted(quarter));
        }
        double yearMwh = value(out.resolve("years.csv"), "2027,solar-storage,park,energy,importMwh,");
        assertThat(quartersMwh).isCloseTo(yearMwh, within(1e-4));
    }

    /** {@code report} makes the page anew from the files, byte by byte. */
    private static void checkPage(Path out) throws IOException {
        Path page = out.resolve("report.html");
        String written = Files.readString(page);
        Files.delete(page);

        Outcome anew = Terminal.greenpark("report", out.toString());

        assertThat(anew.exitCode()).as(anew.err()).isZero();
        assertThat(Files.readString(page)).isEqualTo(written).contains("单园区四年示例", "Solar and storage");
    }

    /** Modules lose 0.45 % a year; the second year of the battery has what the first has left. */
    private static void checkAgeing(Path out) throws IOException {
        double left = value(out.resolve("ageing.csv"), "2027,solar-storage,park,storage,bess,2,1,");
        double module = value(out.resolve("ageing.csv"), "2027,solar-storage,park,solar,roof,4,1,");
        String solar = "solar-storage,park,energy,solarAvailableMwh,";

        assertThat(module).isCloseTo(1.0 - 0.0045, within(1e-12));
        assertThat(left).isBetween(0.9, 0.99);
        assertThat(value(out.resolve("years.csv"), "2027," + solar))
                .isLessThan(value(out.resolve("years.csv"), "2026," + solar));
    }

    private static String[] concat(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void wrongUseIsRefused() {
        assertThat(years(folder.resolve("x"), "--threads", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(years(folder.resolve("x"), "--case", "nothing").err()).contains("the scenario has no case nothing");
        Outcome outside = years(folder.resolve("x"), "--set", "rules=cn-liaoning-2026-08");
        assertThat(outside.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outside.err()).contains("(in year 2026)");
    }
}
