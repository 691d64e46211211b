package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table that a command writes is a reviewed one, of small studies; {@code -Dgolden.update} writes them anew. */
class GoldenTablesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path DOCUMENT = Path.of("../docs/outputs.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** A study with its command, the tables that are held, and the heading of docs/outputs.md under which they stand. */
    enum Study {
        RUN("run", "# What a run writes", "--detail", "assets,prices,ledger"),
        ENSEMBLE("ensemble", "## `greenpark ensemble`", "--years", "3"),
        SWEEP("sweep", "## `greenpark sweep`"),
        YEARS("years", "## `greenpark years`"),
        RESILIENCE("resilience", "## `greenpark resilience`"),
        SIZE("size", "## `greenpark size`");

        private final String command;
        private final String heading;
        private final List<String> options;

        Study(String command, String heading, String... options) {
            this.command = command;
            this.heading = heading;
            this.options = List.of(options);
        }

        Path scenario() {
            return GOLDEN.resolve("scenarios").resolve(command + ".yaml");
        }

        GoldenFolder expected() {
            return new GoldenFolder(GOLDEN.resolve(command));
        }

        /** Tables besides the directories of ordinary runs, which {@link #RUN} holds. */
        Pattern tables() {
            return Pattern.compile(
                    this == YEARS ? "(?!years/).*\\.csv" : this == SIZE ? "(?!run/).*\\.csv" : ".*\\.csv");
        }

        void write(Path directory) {
            List<String> arguments =
                    new ArrayList<>(List.of(command, scenario().toString(), "--out", directory.toString()));
            arguments.addAll(options);
            done(arguments.toArray(String[]::new));
        }
    }

    private static final GoldenFolder PYPSA = new GoldenFolder(GOLDEN.resolve("pypsa"));

    private static final GoldenFolder COMPARISON = new GoldenFolder(GOLDEN.resolve("comparison"));

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource
    void tablesAreThoseThatWereReviewed(Study study) throws IOException {
        Path directory = folder.resolve(study.command);
        study.write(directory);
        Map<String, String> tables = GoldenFolder.read(directory, study.tables());
        if (study == Study.RUN) {
            tables.putAll(reports(directory));
        }

        study.expected().hold(tables);
    }

    /** The page, the document of a period, the summary in both languages and the workbook of a run. */
    private static Map<String, String> reports(Path directory) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        reports.put("report.html.txt", page(directory.resolve("report.html")));
        reports.put("report.en.md", summary(directory.resolve("report.md")));
        WorkbookText.of(directory.resolve("report.xlsx"))
                .forEach((sheet, text) -> reports.put("xlsx/" + sheet + ".txt", GoldenFolder.lasting(text)));
        done("report", directory.toString(), "--period", "2027Q1");
        reports.put("period.html.txt", page(directory.resolve("periods/2027Q1.html")));
        done("--lang", "zh", "report", directory.toString());
        reports.put("report.zh.md", summary(directory.resolve("report.md")));
        return reports;
    }

    @Test
    void theNetworkForPypsaIsTheReviewedOne() throws IOException {
        Path directory = folder.resolve("pypsa");
        done("export", Study.RUN.scenario().toString(), "--case", "optimal", "--pypsa", directory.toString());

        PYPSA.hold(GoldenFolder.read(directory, Pattern.compile(".*\\.csv")));
    }

    /** What a comparison has besides the tables of a run. */
    @Test
    void theTablesOfAComparisonAreTheReviewedOnes() throws IOException {
        String park = GOLDEN.resolve("scenarios/park.yaml").toString();
        String day = folder.resolve("day").toString();
        String leapDays = folder.resolve("leap-days").toString();
        Path both = folder.resolve("comparison");
        done("run", park, "--out", day);
        done("run", park, "--set", "time.start=2028-02-28", "--set", "time.steps=48", "--out", leapDays);
        done("report", day, leapDays, "--out", both.toString());
        Map<String, String> tables = GoldenFolder.read(both, Pattern.compile("(runs|summary)\\.csv"));
        tables.put(
                "xlsx/runs.txt",
                GoldenFolder.lasting(
                        WorkbookText.of(both.resolve("report.xlsx")).get("runs")));
        tables.put("report.en.md", summary(both.resolve("report.md")));

        COMPARISON.hold(tables);
    }

    static Stream<Map.Entry<String, List<GoldenFolder>>> folders() {
        Map<String, List<GoldenFolder>> folders = new LinkedHashMap<>();
        Arrays.stream(Study.values()).forEach(study -> folders.put(study.heading, List.of(study.expected())));
        folders.put(Study.RUN.heading, List.of(Study.RUN.expected(), COMPARISON));
        folders.put("## PyPSA", List.of(PYPSA));
        return folders.entrySet().stream();
    }

    private static List<String> held(List<GoldenFolder> folders) throws IOException {
        List<String> held = new ArrayList<>();
        for (GoldenFolder folder : folders) {
            held.addAll(folder.names());
        }
        return held;
    }

    /** What the document promises is held, and nothing is written that it does not promise. */
    @ParameterizedTest
    @MethodSource("folders")
    void everyTableOfTheDocumentIsAReviewedOne(Map.Entry<String, List<GoldenFolder>> section) throws IOException {
        List<String> held = held(section.getValue()).stream()
                .filter(name -> name.endsWith(".csv"))
                .toList();
        List<String> promised = promised(section.getKey());

        assertThat(promised).isNotEmpty().allSatisfy(table -> assertThat(held)
                .as("a reviewed table for %s of docs/outputs.md", table)
                .anyMatch(name -> name.matches(table)));
        assertThat(held)
                .allSatisfy(name ->
                        assertThat(promised).as("%s in docs/outputs.md", name).anyMatch(name::matches));
    }

    /** The sheets that the document names are those of the workbook. */
    @Test
    void theWorkbookHasTheSheetsOfTheDocument() throws IOException {
        String row = Files.readString(DOCUMENT)
                .lines()
                .filter(line -> line.startsWith("| `report.xlsx` |"))
                .findFirst()
                .orElseThrow();
        List<String> sheets = CODE.matcher(row)
                .results()
                .skip(1)
                .map(code -> "xlsx/" + code.group(1) + ".txt")
                .sorted()
                .toList();

        assertThat(held(List.of(Study.RUN.expected(), COMPARISON)).stream()
                        .filter(name -> name.startsWith("xlsx/"))
                        .sorted())
                .containsExactlyElementsOf(sheets);
    }

    /** Patterns of the CSV files in the tables below {@code heading}, e.g. {@code bills/[^/]+/[^/]+\.csv}. */
    private static List<String> promised(String heading) throws IOException {
        List<String> promised = new ArrayList<>();
        boolean within = false;
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("#")) {
                within = line.equals(heading);
            }
            if (within && line.startsWith("| `")) {
                promised.addAll(files(line.substring(0, line.indexOf(" | ", 2))));
            }
        }
        return promised;
    }

    private static List<String> files(String cell) {
        List<String> files = new ArrayList<>();
        String directory = "";
        Matcher codes = CODE.matcher(cell);
        while (codes.find()) {
            String file = codes.group(1);
            if (file.endsWith(".csv")) {
                String path = file.startsWith("<") ? directory + file : file;
                directory = path.substring(0, path.lastIndexOf('/') + 1);
                files.add(path.replace(".", "\\.").replaceAll("<[^>]+>", "[^/.]+"));
            }
        }
        return files;
    }

    private static String page(Path file) throws IOException {
        return GoldenFolder.lasting(PageTables.of(Files.readString(file)));
    }

    private static String summary(Path file) throws IOException {
        return GoldenFolder.lasting(Files.readString(file));
    }

    private static void done(String... arguments) {
        Terminal.Outcome outcome = Terminal.greenpark(arguments);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }
}
