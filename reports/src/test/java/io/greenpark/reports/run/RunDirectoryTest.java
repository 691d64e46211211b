package io.greenpark.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.dispatch.Optimum;
import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.FlowColumn;
import io.greenpark.core.result.NodeFlows;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import io.greenpark.reports.Run;
import io.greenpark.reports.Version;
import io.greenpark.reports.fixture.Studies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {

    private static final StudyResult STUDY = Studies.hostile();
    private static final WriteOptions OPTIONS = WriteOptions.standard();

    @TempDir
    Path folder;

    @Nested
    @DisplayName("reading what was written")
    class RoundTrip {

        @Test
        void everyNumberAndTextComesBackAsItWas() {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS.withAssetDetail());

            Run run = RunDirectory.read(out);

            assertThat(run.version()).isEqualTo(Version.current());
            StudyResult back = run.study();
            assertThat(back.title()).isEqualTo(STUDY.title());
            assertThat(back.axis()).isEqualTo(STUDY.axis());
            assertThat(back.rules()).isEqualTo(STUDY.rules());
            assertThat(back.register()).isEqualTo(STUDY.register());
            assertThat(back.inputs()).isEqualTo(STUDY.inputs());
            assertThat(back.cases()).hasSameSizeAs(STUDY.cases());
            for (int c = 0; c < STUDY.cases().size(); c++) {
                assertSame(back.cases().get(c), STUDY.cases().get(c));
            }
        }

        private void assertSame(CaseResult back, CaseResult written) {
            assertThat(back.id()).isEqualTo(written.id());
            assertThat(back.method()).isEqualTo(written.method());
            assertThat(back.weather()).isEqualTo(written.weather());
            assertThat(back.sinks()).isEqualTo(written.sinks());
            assertThat(back.dispatch().cost()).isEqualTo(written.dispatch().cost());
            assertThat(back.dispatch().limits()).isEqualTo(written.dispatch().limits());
            assertThat(back.dispatch().foresight()).isEqualTo(written.dispatch().foresight());
            assertThat(back.dispatch().boundYuan()).isEqualTo(written.dispatch().boundYuan());
            assertThat(back.notices()).isEqualTo(written.notices());
            assertThat(back.all().indicators()).isEqualTo(written.all().indicators());
            assertThat(back.all().bill()).isEqualTo(written.all().bill());
            assertThat(back.all().carbon()).isEqualTo(written.all().carbon());
            for (int n = 0; n < written.nodes().size(); n++) {
                NodeResult node = back.nodes().get(n);
                NodeResult expected = written.nodes().get(n);
                assertThat(node.title()).isEqualTo(expected.title());
                assertThat(node.bill()).isEqualTo(expected.bill());
                assertThat(node.carbon()).isEqualTo(expected.carbon());
                assertThat(node.indicators()).isEqualTo(expected.indicators());
                for (FlowColumn column : FlowColumn.values()) {
                    assertThat(node.flows().values(column))
                            .as("column %s", column)
                            .containsExactly(expected.flows().values(column));
                }
                assertThat(node.assets()).hasSameSizeAs(expected.assets());
                for (int a = 0; a < expected.assets().size(); a++) {
                    assertThat(node.assets().get(a).facts())
                            .isEqualTo(expected.assets().get(a).facts());
                    for (String header : expected.assets().get(a).headers()) {
                        assertThat(node.assets().get(a).values(header))
                                .containsExactly(expected.assets().get(a).values(header));
                    }
                }
            }
        }

        @Test
        void withoutAssetDetailTheAssetsKeepTheirFacts() {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);

            assertThat(out.resolve("assets")).doesNotExist();
            assertThat(RunDirectory.read(out)
                            .study()
                            .of("full")
                            .node("park")
                            .assets()
                            .get(0)
                            .facts())
                    .containsEntry("speedScaleFactor", 1.2734);
        }

        @Test
        void theCertificateComesBackAndMarginalValuesStayInTheirFiles() {
            Optimum written = STUDY.of("full").dispatch().optimum();
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);

            assertThat(RunDirectory.read(out).study().of("full").dispatch().optimum())
                    .isEqualTo(new Optimum(
                            written.certificate(),
                            written.relaxationTight(),
                            written.methods(),
                            written.bounds(),
                            List.of()));
            assertThat(RunDirectory.read(out).study().of("wind").dispatch().optimum())
                    .isNull();
        }

        @Test
        void aMissingFileIsNamed() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);
            Files.delete(out.resolve("bills/wind/park.csv"));

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.read(out))
                    .withMessageContaining("bills/wind/park.csv: is missing; the run is incomplete, run it again");
        }

        @Test
        void aTruncatedFileIsNamedWithItsRows() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);
            Path file = out.resolve("hourly/wind/park.csv");
            List<String> lines = Files.readAllLines(file);
            Files.write(file, lines.subList(0, 50));

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.read(out))
                    .withMessageContaining("has 49 rows, but the run has 96 steps");
        }

        @Test
        void aDamagedCellIsNamedWithItsLine() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);
            Path file = out.resolve("bills/wind/park.csv");
            Files.writeString(file, Files.readString(file).replaceFirst("purchase", "purchased"));

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.read(out))
                    .withMessageContaining("line 2: column row cannot be 'purchased'");
        }

        @Test
        void anotherDirectoryIsNoRun() {
            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.read(folder))
                    .withMessageContaining("is not the directory of a run (there is no run.json)");
        }

        @Test
        void aRunOfAnotherFormatVersionIsRefused() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);
            Path file = out.resolve("run.json");
            Files.writeString(file, Files.readString(file).replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"));

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.read(out))
                    .withMessageContaining(
                            "has format version 2, but this version of greenpark reads format version 1");
        }
    }

    @Nested
    @DisplayName("the place of the directory")
    class Place {

        @Test
        void missingParentsAreMadeAndNothingElseIsLeftBehind() throws IOException {
            RunDirectory.write(STUDY, folder.resolve("a/b c/园区"), OPTIONS);

            assertThat(names(folder.resolve("a/b c"))).containsExactly("园区");
        }

        @Test
        void anEarlierRunIsReplacedAsAWhole() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS.withAssetDetail());

            RunDirectory.write(STUDY, out, OPTIONS);

            assertThat(out.resolve("assets")).doesNotExist();
            assertThat(names(folder)).containsExactly("run");
        }

        @Test
        void aDirectoryWithOtherFilesIsLeftAlone() throws IOException {
            Files.writeString(folder.resolve("thesis.txt"), "years of work");

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.write(STUDY, folder, OPTIONS))
                    .withMessageContaining("holds other files and no earlier run");
            assertThat(names(folder)).containsExactly("thesis.txt");
        }

        @Test
        void aFileThatWasPutIntoAnEarlierRunIsNotDeleted() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);
            Files.writeString(out.resolve("notes.txt"), "mine");

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.write(STUDY, out, OPTIONS))
                    .withMessageContaining("holds notes.txt, which no run has written");
            assertThat(out.resolve("notes.txt")).exists();
        }

        @Test
        void aForeignRunJsonDoesNotMakeARun() throws IOException {
            Files.writeString(folder.resolve("run.json"), "{\"format\": \"something else\"}");

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.write(STUDY, folder, OPTIONS))
                    .withMessageContaining("is not the file of a greenpark run");
        }

        @Test
        void aFileInThePlaceIsAnError() throws IOException {
            Path file = Files.writeString(folder.resolve("run"), "");

            assertThatExceptionOfType(RunDirectoryException.class)
                    .isThrownBy(() -> RunDirectory.write(STUDY, file, OPTIONS))
                    .withMessageContaining("is a file; choose another output directory");
        }
    }

    @Nested
    @DisplayName("the files")
    class Contents {

        @Test
        void areTheSameBytesForAnyNumberOfThreadsButForTheTimings() throws IOException {
            Path one = RunDirectory.write(
                    STUDY, folder.resolve("one"), OPTIONS.withAssetDetail().withThreads(1));
            Path four = RunDirectory.write(
                    STUDY, folder.resolve("four"), OPTIONS.withAssetDetail().withThreads(4));

            assertThat(bytesByName(four)).isEqualTo(bytesByName(one));
        }

        @Test
        void theHourlyFilesCloseTheBalanceOfEveryNodeAndStep() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);

            for (CaseResult c : RunDirectory.read(out).study().cases()) {
                List<NodeResult> nodes = new ArrayList<>(c.nodes());
                nodes.add(c.all());
                nodes.forEach(n -> assertBalanced(n.flows()));
            }
        }

        /** Rounding of sums of eight powers of a few MW. */
        private static final double BALANCE_MW = 1e-9;

        private void assertBalanced(NodeFlows flows) {
            for (int k = 0; k < flows.axis().steps(); k++) {
                double inMw = 0.0;
                double outMw = 0.0;
                for (FlowColumn column : FlowColumn.values()) {
                    if (column.compareTo(FlowColumn.UNSERVED_MW) <= 0) {
                        inMw += flows.get(column, k);
                    } else if (column.compareTo(FlowColumn.CURTAILED_MW) <= 0) {
                        outMw += flows.get(column, k);
                    }
                }
                assertThat(inMw).as("step %d", k).isCloseTo(outMw, within(BALANCE_MW));
            }
        }

        @Test
        void hourlyFilesBeginWithTheTimeAndHaveEveryColumnInItsPlace() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);

            List<String> lines = Files.readAllLines(out.resolve("hourly/full/park.csv"));
            assertThat(lines.get(0))
                    .isEqualTo("time,windAvailableMw,solarAvailableMw,otherAvailableMw,thermalMw,importMw,linkInMw,"
                            + "dischargeMw,unservedMw,loadMw,auxMw,exportMw,linkOutMw,chargeMw,curtailedMw,storedMwh,"
                            + "importPriceYuanPerMwh,exportPriceYuanPerMwh,energyCostYuan,gridFactorTco2PerMwh,"
                            + "hourlyMatchedFraction,physicalSelfUseShare");
            assertThat(lines.get(1)).startsWith("2028-02-28T00:00:00+08:00,");
            assertThat(lines.get(2)).startsWith("2028-02-28T00:30:00+08:00,");
            assertThat(lines.get(96)).startsWith("2028-02-29T23:30:00+08:00,");
            assertThat(lines).hasSize(97);
        }

        @Test
        void marginalValuesOfOptimalPlansAreWrittenOnRequest() throws IOException {
            Path without = RunDirectory.write(STUDY, folder.resolve("without"), OPTIONS);
            Path with = RunDirectory.write(STUDY, folder.resolve("with"), OPTIONS.withPriceDetail());

            assertThat(without.resolve("prices")).doesNotExist();
            assertThat(names(with.resolve("prices"))).containsExactly("full");
            List<String> lines = Files.readAllLines(with.resolve("prices/full/changtu-biotech.csv"));
            assertThat(lines)
                    .hasSize(97)
                    .startsWith("time,powerYuanPerMwh,storedYuanPerMwh", "2028-02-28T00:00:00+08:00,512.5,512.5");
            assertThat(Files.readString(with.resolve("prices/full/changtu-biotech.peaks.csv")))
                    .isEqualTo("month,peakYuanPerMw\n2028-02,35200\n");
        }

        @Test
        void limitsOnEnergiesAreWrittenWithNumeratorAndDenominator() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);

            assertThat(names(out.resolve("limits"))).containsExactly("full.csv");
            assertThat(Files.readAllLines(out.resolve("limits/full.csv")))
                    .containsExactly(
                            "node,limit,from,numerator,denominator,unit,limitFraction,kept",
                            "park,export-share-of-available,2028-02-28,150,1000,MWh,0.2,true",
                            "park,export-share-of-available,2028-03-28,250,1000,MWh,0.2,false");
        }

        @Test
        void textFilesUseLineFeedsAndEndWithOne() throws IOException {
            Path out = RunDirectory.write(STUDY, folder.resolve("run"), OPTIONS);

            for (String name : List.of("summary.csv", "summary.json", "run.json", "hourly/full/park.csv")) {
                assertThat(Files.readString(out.resolve(name)))
                        .as(name)
                        .doesNotContain("\r")
                        .endsWith("\n")
                        .doesNotEndWith("\n\n");
            }
        }

        @Test
        void timingsNameThePhasesInSeconds() throws IOException {
            Path out = RunDirectory.write(
                    STUDY, folder.resolve("run"), OPTIONS.withTimings(Map.of("simulate", Duration.ofMillis(250))));

            assertThat(Files.readString(out.resolve("timings.json")))
                    .contains("\"simulateSeconds\" : 0.25")
                    .contains("\"writeSeconds\" : ");
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(e -> e.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> bytesByName(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString();
                if (!name.equals("timings.json")) {
                    contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
