package io.greenpark.reports;

import io.greenpark.core.simulation.Simulation;
import io.greenpark.reports.html.HtmlReport;
import io.greenpark.reports.html.MarkdownReport;
import io.greenpark.reports.text.Language;
import io.greenpark.reports.xlsx.XlsxReport;
import io.greenpark.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Report, summary and workbook of the shipped four parks with all cases, whole files on disk. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ReportBenchmark {

    /** Scenario, relative to the root of the checkout. */
    @Param("scenarios/tieling/four-parks.yaml")
    private String scenario;

    private Run run;
    private Path file;

    @Setup
    public void simulate() throws IOException {
        run = Run.of(Simulation.run(ScenarioReader.read(Path.of(scenario))));
        file = Files.createTempFile("greenpark", ".report");
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public Path html() throws IOException {
        HtmlReport.write(run, Language.EN, file);
        return file;
    }

    @Benchmark
    public Path markdown() throws IOException {
        MarkdownReport.write(run, Language.EN, file);
        return file;
    }

    @Benchmark
    public Path workbook() throws IOException {
        XlsxReport.write(run, Language.EN, file);
        return file;
    }
}
