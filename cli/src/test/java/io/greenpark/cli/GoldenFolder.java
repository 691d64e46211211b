package io.greenpark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.reports.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of reviewed tables that are expected; {@code -Dgolden.update} writes them anew. */
final class GoldenFolder {

    /** Digits of interior-point optima beyond these depend on the machine [1]. */
    private static final double RELATIVE = 1e-6;

    /** Sums of flows that should be nothing [their unit]. */
    private static final double ABSOLUTE = 1e-6;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    GoldenFolder(Path folder) {
        this.folder = folder;
    }

    /** The tables of {@code folder} and below, by their paths, as {@link #lasting} has them. */
    static Map<String, String> read(Path folder, Pattern names) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (names.matcher(name).matches()) {
                    tables.put(name, lasting(Files.readString(file)));
                }
            }
        }
        return tables;
    }

    /** {@code text} without what changes with every catalogue and release. */
    static String lasting(String text) {
        return HASH.matcher(text).replaceAll("<sha256>").replace(Version.current(), "<version>");
    }

    /** Names of the expected tables. */
    List<String> names() throws IOException {
        return List.copyOf(read(folder, Pattern.compile(".*")).keySet());
    }

    /** Holds that {@code tables} are those that are expected. */
    void hold(Map<String, String> tables) throws IOException {
        if (System.getProperty("golden.update") != null) {
            write(tables);
        }
        Map<String, String> expected = read(folder, Pattern.compile(".*"));
        assertThat(tables.keySet())
                .as("tables in %s; a new one is reviewed and added by mvn test -pl cli -am -Dgolden.update", folder)
                .isEqualTo(expected.keySet());
        tables.forEach((name, table) -> same(folder + "/" + name, table, expected.get(name)));
    }

    private static void same(String name, String table, String expected) {
        List<String> lines = table.lines().toList();
        List<String> expectedLines = expected.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), expectedLines.size()); i++) {
            sameLine("%s:%d".formatted(name, i + 1), lines.get(i), expectedLines.get(i));
        }
        assertThat(lines).as("%s: number of lines", name).hasSameSizeAs(expectedLines);
    }

    private static void sameLine(String place, String line, String expected) {
        if (line.equals(expected)) {
            return;
        }
        assertThat(NUMBER.matcher(line).replaceAll("#"))
                .as("%s, numbers left out", place)
                .isEqualTo(NUMBER.matcher(expected).replaceAll("#"));
        Matcher numbers = NUMBER.matcher(line);
        Matcher expectedNumbers = NUMBER.matcher(expected);
        while (numbers.find() && expectedNumbers.find()) {
            double wanted = Double.parseDouble(expectedNumbers.group());
            assertThat(Double.parseDouble(numbers.group()))
                    .as("%s: %s", place, line)
                    .isCloseTo(wanted, within(ABSOLUTE + RELATIVE * Math.abs(wanted)));
        }
    }

    private void write(Map<String, String> tables) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).forEach(GoldenFolder::delete);
            }
        }
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Path file = folder.resolve(table.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, table.getValue());
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
