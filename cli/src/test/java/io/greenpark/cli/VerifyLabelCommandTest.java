package io.greenpark.cli;

import static io.greenpark.cli.Terminal.greenpark;
import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of a run, as issued and after they or the entries they rest on were tampered with. */
final class VerifyLabelCommandTest {

    private static final String STARCH =
            "labels/full/tieling-county.maize-starch.2027-01-01-to-2027-01-02.physical-self-use-share.json";

    @TempDir
    private static Path shared;

    private static Path issued;

    @TempDir
    private Path folder;

    private Path run;

    @BeforeAll
    static void issue() throws IOException {
        FourParks study = new FourParks(shared).with("--set", "time.steps=48", "--case", "baseline", "--case", "full");
        Outcome outcome = study.run();
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        issued = study.out();
    }

    @BeforeEach
    void copy() throws IOException {
        run = folder.resolve("run");
        try (Stream<Path> files = Files.walk(issued)) {
            for (Path file : files.toList()) {
                Files.copy(file, run.resolve(issued.relativize(file).toString()));
            }
        }
    }

    private static void change(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsPattern(before);
        Files.writeString(file, text.replaceFirst(before, after));
    }

    private Outcome verify(String... more) {
        return greenpark(
                Stream.concat(Stream.of("verify-label", run.resolve(STARCH).toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void everyLabelOfARunIsValid() throws IOException {
        List<Path> labels;
        try (Stream<Path> files = Files.walk(run.resolve("labels"))) {
            labels = files.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertThat(labels).hasSize(6);
        for (Path label : labels) {
            Outcome outcome = greenpark("verify-label", label.toString());
            assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
            assertThat(outcome.out()).startsWith("valid: ");
            assertThat(Path.of(label.toString().replace(".json", ".html"))).exists();
        }
    }

    /** The page to print says the same in both languages, with the hash. */
    @Test
    void thePageSaysWhatTheFileSays() throws IOException {
        String page = Files.readString(run.resolve(STARCH.replace(".json", ".html")));
        String json = Files.readString(run.resolve(STARCH));
        String hash = json.replaceAll("(?s).*\"sha256\" : \"([0-9a-f]{64})\".*", "$1");

        assertThat(page).contains(hash, "玉米淀粉", "Maize starch", "物理自发自用占比", "Physical self-use share");
        assertThat(json).contains("Simulated, not metered.", "模拟值，非计量值。", "不计绿证", "no certificates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"shareFraction\" : [0-9.]+ | \"shareFraction\" : 0.99 | label.shareFraction",
                "\"tonnes\" : [0-9.E]+ | \"tonnes\" : 1.0 | label.tonnes",
                "\"targetFraction\" : [0-9.]+ | \"targetFraction\" : 0.01 | label.targetFraction",
                "\"sha256\" : \"[0-9a-f] | \"sha256\" : \"x | label.sha256",
                "Simulated, not metered | Metered | statement.en",
            })
    void aChangedLabelIsNotValid(String before, String after, String field) throws IOException {
        change(run.resolve(STARCH), before, after);

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.out()).startsWith("not valid: ").contains("  " + field + " is ");
    }

    /** An hour without green power that draws more, which the ledger does not tell. */
    @Test
    void aChangedHourMakesTheLabelNotValid() throws IOException {
        changeHours((headers, cells) -> {
            if (cells[headers.indexOf("hourlyMatchedFraction")].equals("0")) {
                for (String column : List.of("loadMw", "importMw")) {
                    int of = headers.indexOf(column);
                    cells[of] = Double.toString(1.0 + Double.parseDouble(cells[of]));
                }
            }
        });

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.out()).contains("label.sha256");
    }

    /** An hour is green by more than its balance leaves, by more than it has, or another hour than the ledger knows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | T01:00:00+08:00: hourlyMatchedFraction is 1.0, which cannot be: ",
                "1.5 | T01:00:00+08:00: hourlyMatchedFraction is 1.5, which must be within [0, 1]",
                "-0.1 | T01:00:00+08:00: hourlyMatchedFraction is -0.1, which must be within [0, 1]",
                "0 | 2027-01: hourlyMatchedFraction times loadMw give ",
            })
    void anHourThatTheLedgerContradictsIsRefused(String matched, String problem) throws IOException {
        changeHours((headers, cells) -> {
            int of = headers.indexOf("hourlyMatchedFraction");
            int drawn = headers.indexOf("importMw");
            if (Double.parseDouble(cells[drawn]) > 0.1) {
                cells[of] = matched;
            }
        });

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("tieling-county.csv: 2027-01").contains(problem);
    }

    @Test
    void anHourThatDoesNotBalanceIsRefused() throws IOException {
        changeHours((headers, cells) -> cells[headers.indexOf("exportMw")] = "77");

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("2027-01-01T00:00:00+08:00: ", " MW are supplied, but ", " MW used");
    }

    /** Something done to the cells of every hour. */
    private interface Forgery {
        void of(List<String> headers, String[] cells);
    }

    private void changeHours(Forgery forgery) throws IOException {
        Path hours = run.resolve("hourly/full/tieling-county.csv");
        List<String> lines = Files.readAllLines(hours);
        List<String> headers = List.of(lines.get(0).split(","));
        for (int n = 1; n < lines.size(); n++) {
            String[] cells = lines.get(n).split(",", -1);
            forgery.of(headers, cells);
            lines.set(n, String.join(",", cells));
        }
        Files.write(hours, lines);
    }

    /** What {@code run.json} and the label say alike of the product, but not its footprint. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"tonnes\" : [0-9.E]+ | \"tonnes\" : 1.0 | tieling-county.csv line ",
                "\"electricityMwh\" : [0-9.E]+ | \"electricityMwh\" : 1.0 | electricityMwh is 1.0",
                "\"targetFraction\" : [0-9.]+ | \"targetFraction\" : 0.01 | label.sha256",
            })
    void whatTheRunSaysOfTheProductMustBeThatOfItsFootprint(String before, String after, String difference)
            throws IOException {
        change(run.resolve(STARCH), before, after);
        Path json = run.resolve("run.json");
        String text = Files.readString(json);
        for (int at = text.indexOf("\"labels\""); at >= 0; at = text.indexOf("\"labels\"", at + 1)) {
            text = text.substring(0, at) + text.substring(at).replaceAll(before, after);
        }
        Files.writeString(json, text);

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.out()).contains(difference);
    }

    @Test
    void labelsOfARunThatClaimMoreThanThereIsAreRefused() throws IOException {
        Path json = run.resolve("run.json");
        Files.writeString(
                json,
                Files.readString(json).replaceAll("\"electricityMwh\" : ([0-9.E]+)", "\"electricityMwh\" : 9000$1"));

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("run.json: is damaged: labels must claim no MWh twice");
    }

    /** A file that is cut off, has a wrong sign, an unknown field, text for a number, or lacks a field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(?s).*,\\s+\"run\".* | { | is not JSON at line 1, column 2",
                "\"label\" : \\{ | \"label\" : ( | is not JSON at line ",
                "\"label\" : \\{ | \"label\" : {\"gold\" : 1, | field label.gold is not known",
                "\"tonnes\" : [0-9.E]+ | \"tonnes\" : \"much\" | field label.tonnes does not hold what belongs there",
                "\"tonnes\" : [0-9.E]+, | '' | field label",
            })
    void brokenJsonIsRefusedByItsPlace(String before, String after, String problem) throws IOException {
        change(run.resolve(STARCH), before, after);

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err())
                .contains("physical-self-use-share.json: is damaged: ", problem)
                .doesNotContain("REDACTED", "tools.jackson", "io.greenpark");
    }

    @Test
    void aBrokenRunIsRefusedByItsPlace() throws IOException {
        Path json = run.resolve("run.json");
        Files.writeString(json, Files.readString(json).replaceFirst("\n}\\s*$", "\n"));

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("run.json: is damaged: it is not JSON at line ");
    }

    @Test
    void aChangedMonthOfCertificatesMakesTheLabelNotValid() throws IOException {
        change(run.resolve("labels/full/tieling-county.cover.csv"), "2027-01,([0-9.]+),0,", "2027-01,$1,5,");

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.out()).contains("tieling-county.cover.csv 2027-01 is ");
    }

    /** A row of the ledger that its bookings don't give, a booking that the rows don't show, an energy that does not close. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ledger/full/tieling-county.csv | attribute-self-used,([0-9.]+) | attribute-self-used,9$1 | attribute-self-used is 9",
                "ledger/full/tieling-county.csv | energy-self-used,([0-9.]+) | energy-self-used,9$1 | must close to zero",
                "ledger/full/tieling-county.csv | attribute-issued,([0-9.]+) | attribute-sold,$1 | attribute-sold is",
                "ledger/full/tieling-county.csv | grid-storage-loss,([0-9.]+) | grid-storage-loss,9$1 | must be what is charged less",
                "ledger/full/tieling-county.entries.csv | attribute-self-used,([0-9.]+) | attribute-self-used,9$1 | must issue the net generation of",
            })
    void aChangedLedgerIsRefusedByTheRow(String file, String before, String after, String problem) throws IOException {
        change(run.resolve(file), before, after);

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("tieling-county.csv").contains(problem);
    }

    /** Ledger and bookings changed alike close, but are not what the label rests on. */
    @Test
    void anotherPlantInAllFilesOfTheLedgerMakesTheLabelNotValid() throws IOException {
        String plant = Files.readAllLines(run.resolve("ledger/full/tieling-county.csv"))
                .get(1)
                .split(",")[1];
        for (String file : List.of("ledger/full/tieling-county.csv", "ledger/full/tieling-county.entries.csv")) {
            Path path = run.resolve(file);
            Files.writeString(path, Files.readString(path).replace(plant, "wind-elsewhere"));
        }

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.out()).contains("label.sha256", "label.ledger[0].asset is \"" + plant, "wind-elsewhere");
    }

    @ParameterizedTest
    @CsvSource({"hourly/full/tieling-county.csv", "labels/full/tieling-county.cover.csv", "run.json"})
    void aMissingFileIsNamed(String name) throws IOException {
        Files.delete(run.resolve(name));

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains(Path.of(name).getFileName().toString());
    }

    @Test
    void aLabelThatTheRunHasNotIssuedIsRefused() throws IOException {
        change(run.resolve(STARCH), "\"product\" : \"maize-starch\"", "\"product\" : \"gold\"");

        Outcome outcome = verify();

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("has not issued this label");
    }

    private Outcome twoDays(String... settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--set", "time.steps=48", "--case", "full"));
        for (String setting : settings) {
            arguments.addAll(List.of("--set", setting));
        }
        return new FourParks(folder.resolve("more"))
                .with(arguments.toArray(String[]::new))
                .run();
    }

    /** Antlers are all made in summer; a label of two days of January claims its part of the year, more than the park has. */
    @Test
    void aLabelThatClaimsMoreThanTheLedgerHoldsEndsTheRun() throws IOException {
        String antler = "parks.xifeng-functional.products.deer-antler.";
        Outcome outcome = twoDays(
                antler + "annualTonnes=1000000",
                antler + "batches.summer-2027.tonnes=1000000",
                "labels.antler-summer={park: xifeng-functional, product: deer-antler, metric: hourly-matched-share, targetFraction: 0.5}");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err()).contains("baseline: labels: ", "deer-antler", "nobody else claims any");
    }

    /** The refusal begins with the place of the key in the scenario, or on the command line. */
    @Test
    void aRefusedClaimIsPlacedInTheScenario() throws IOException {
        Outcome outcome = twoDays(
                "parks.tieling-county.greenPower={exports: held, cancel: {own: {month: 2027-01, year: 2027, count: 900}}}");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err())
                .containsPattern(
                        "--set [^\n]*: \\S+: parks.tieling-county.greenPower.cancel.own.count: must be at most "
                                + "\\d+, the certificates of 2027 that are held then")
                .contains(", but is 900. Sell or cancel fewer certificates.");
    }

    /** A tonne of starch that takes more than the park has. */
    @Test
    void productsThatTakeMoreThanTheParkHasEndTheRun() throws IOException {
        Outcome outcome = twoDays("parks.tieling-county.products.maize-starch.electricityMwhPerTonne=500");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(outcome.err())
                .contains(
                        "baseline: parks.tieling-county.products: must take no more electricity than the park consumes",
                        "maize-starch 2027 (2027-01-01 – 2027-12-31): ",
                        "lower electricityMwhPerTonne or heatMwhPerTonne");
    }

    /** A label that was sent elsewhere is verified against the run that is named. */
    @Test
    void theRunMayLieElsewhere() throws IOException {
        Path sent = folder.resolve("label.json");
        Files.copy(run.resolve(STARCH), sent);

        assertThat(greenpark("verify-label", sent.toString(), "--run", run.toString())
                        .exitCode())
                .isZero();
        assertThat(greenpark("verify-label", sent.toString()).exitCode()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void theAnswerIsThereInChinese() {
        assertThat(verify("--lang", "zh").out()).startsWith("有效：");
    }
}
