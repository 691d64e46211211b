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
