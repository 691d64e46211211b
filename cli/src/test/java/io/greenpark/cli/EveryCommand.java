package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A command line of every command that answers with figures, over small studies. */
final class EveryCommand {

    private static final String EXAMPLES = "../scenarios/examples/";
    private static final String CHECK_YEAR = "../core/src/test/resources/golden/changtu-check.epw.gz";

    private final Path folder;
    private final Path run;
    private final Path sweep;
    private int directories;

    /** What the commands read lies in {@code folder}, and what they write is put there. */
    EveryCommand(Path folder) throws IOException {
        this.folder = folder;
        this.sweep = folder.resolve("sweep");
        FourParks parks = new FourParks(folder).with("--set", "time.steps=48", "--case", "baseline", "--case", "full");
        run = parks.out();
        succeed(parks.arguments());
        succeed(List.of(
                "sweep",
                EXAMPLES + "one-park-sweep.yaml",
                "--set",
                "sweep={tornado: {parks.park.solar.roof.dcMw: {low: 3.6, high: 4.4}}}",
                "--set",
                "time.steps=24",
                "--out",
                sweep.toString()));
        try (InputStream packed = Files.newInputStream(Path.of(CHECK_YEAR))) {
            Files.write(folder.resolve("changtu.epw"), new GZIPInputStream(packed).readAllBytes());
        }
    }

    private static void succeed(List<String> arguments) {
        Outcome outcome = Terminal.greenpark(arguments.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    /** The command lines by a name, each with a directory of its own for its files. */
    Map<String, List<String>> lines() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put("run", study("run", "one-park.yaml"));
        lines.put("ensemble", study("ensemble", "one-park-ensemble.yaml", "--years", "2"));
        lines.put("sweep", study("sweep", "one-park-sweep.yaml", "--set", "time.steps=24"));
        lines.put("years", study("years", "one-park-years.yaml"));
        lines.put("size", study("size", "one-park-size.yaml", "--set", "time.steps=168"));
        lines.put("resilience", study("resilience", "one-park-outages.yaml"));
        lines.put("validate", List.of("validate", EXAMPLES + "one-park.yaml"));
        lines.put("weather", List.of("weather", folder.resolve("changtu.epw").toString()));
        lines.put("list", List.of("list", "tariffs"));
        lines.put("show", List.of("show", "generic-4500-155"));
        lines.put("show of text", List.of("show", "liaoning-two-part-66kv"));
        lines.put("report", List.of("report", run.toString()));
        lines.put("report of a study", List.of("report", sweep.toString()));
        lines.put(
                "report of several",
                List.of("report", run.toString(), run.toString(), "--out", directory("comparison")));
        lines.put("explain", List.of("explain", run.toString(), "full.changtu-biotech.gridBillYuanPerMwhConsumed"));
        lines.put("verify-label", List.of("verify-label", label()));
        lines.put(
                "export",
                List.of(
                        "export",
                        EXAMPLES + "one-park.yaml",
                        "--case",
                        "solar-storage",
                        "--pypsa",
                        directory("pypsa")));
        lines.put("new", List.of("new", directory("new")));
        return lines;
    }

    private String label() {
        return run.resolve(
                        "labels/full/tieling-county.maize-starch.2027-01-01-to-2027-01-02.physical-self-use-share.json")
                .toString();
    }

    private List<String> study(String command, String example, String... options) {
        List<String> line = new ArrayList<>(List.of(command, EXAMPLES + example, "--out", directory(command)));
        line.addAll(List.of(options));
        return line;
    }

    private String directory(String name) {
        directories++;
        return folder.resolve(name + directories).toString();
    }
}
