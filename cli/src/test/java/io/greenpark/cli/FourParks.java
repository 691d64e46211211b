package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.greenpark.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A copy of the shipped four parks in a folder whose name has a space and Chinese characters; tests change it. */
final class FourParks {

    private static final Path SHIPPED = Path.of("../scenarios/tieling/four-parks.yaml");

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private String text;

    FourParks(Path parent) throws IOException {
        folder = Files.createDirectories(parent.resolve("绿电 园区"));
        text = Files.readString(SHIPPED);
    }

    /** The first week of the year instead of the whole. */
    FourParks week() {
        return with("--set", "time.steps=168");
    }

    /** In case {@code full-optimal} an island without plants whose battery loses energy and must end as full as it began. */
    FourParks islandThatMustRecharge() {
        return replace("initialSocFraction: 0.5", "initialSocFraction: 0.5\n        selfDischargePerHour: 0.01")
                .with("--case", "full-optimal", "--set", "time.steps=24")
                .with("--set", "parks.tieling-county.grid.importLimitMw=0")
                .with("--set", "parks.tieling-county.wind=null", "--set", "parks.tieling-county.solar=null");
    }

    /** With these options on the command line. */
    FourParks with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** The first place that reads {@code before} reads {@code after} instead. */
    FourParks replace(String before, String after) {
        int at = text.indexOf(before);
        assertThat(at).as("the scenario has the text %s", before).isNotNegative();
        text = text.substring(0, at) + after + text.substring(at + before.length());
        return this;
    }

    /** With a file beside the scenario. */
    FourParks beside(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    Path file() {
        return folder.resolve("四园区.yaml");
    }

    /** Where the results are written. */
    Path out() {
        return folder.resolve("结果 out");
    }

    /** Line of the first place that reads {@code part}, from 1. */
    int line(String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    List<String> arguments() throws IOException {
        Files.writeString(file(), text);
        List<String> arguments = new ArrayList<>(List.of("run", file().toString(), "--out", out().toString()));
        arguments.addAll(options);
        return arguments;
    }

    Outcome run() throws IOException {
        return Terminal.greenpark(arguments().toArray(String[]::new));
    }
}
