package io.greenpark.core.dispatch;

import io.greenpark.core.time.TimeAxis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A dispatch instance with known optimum; {@code instances/README.md} describes the files. */
public final class Instance {

    /** Names of all instances. */
    public static final List<String> NAMES = List.of(
            "s1_week",
            "s1_month",
            "s1_year",
            "s1_year_nodem",
            "s1_year_nodem_big",
            "s1_year_rtd",
            "s1_year_neg",
            "s1_year_cap",
            "s1_year_flex",
            "s1_year_chp",
            "s1_5y",
            "s1_5y_nodem",
            "s4_week",
            "s4_month",
            "s4_year",
            "s4_year_cap");

    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\":\\s*(-?[0-9.eE+-]+)");
    private static final Pattern FEATURES = Pattern.compile("\"features\":\\s*\\[([^\\]]*)]");

    /** Years of the instances have 365 days: the calendar has five such in a row only around a century's end. */
    private static final Instant FIRST = Instant.parse("1899-01-01T00:00:00Z");

    private final String name;
    private final Map<String, Double> parameters = new HashMap<>();
    private final Set<String> features;
    private final Map<String, double[]> columns = new HashMap<>();
    private final int hours;
    private final double optimumYuan;

    private Instance(String name) throws IOException {
        this.name = name;
        String json = new String(open(name + ".json").readAllBytes(), StandardCharsets.UTF_8);
        Matcher number = NUMBER.matcher(json);
        while (number.find()) {
            parameters.put(number.group(1), Double.valueOf(number.group(2)));
        }
        Matcher list = FEATURES.matcher(json);
        features = list.find()
                ? Arrays.stream(list.group(1).replaceAll("[\\s\"]", "").split(","))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
        hours = (int) parameter("hours");
        readColumns();
        optimumYuan = readOptimum();
    }

    /** Reads the instance {@code name}. */
    public static Instance read(String name) {
        try {
            return new Instance(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The optimum found by HiGHS 1.12 dual simplex [yuan]. */
    public double optimumYuan() {
        return optimumYuan;
    }

    /** Whether any month's peak is charged. */
    public boolean chargesPeaks() {
        return features.contains("demand");
    }

    /** The dispatch problem of the instance. */
    public DispatchProblem problem() {
        return new InstanceProblem(this).build();
    }

    TimeAxis axis() {
        return new TimeAxis(FIRST, Duration.ofHours(1), hours, ZoneOffset.UTC);
    }

    double parameter(String key) {
        return Objects.requireNonNull(parameters.get(key), key);
    }

    boolean has(String feature) {
        return features.contains(feature);
    }

    double[] column(String header) {
        return Objects.requireNonNull(columns.get(header), header);
    }

    private void readColumns() throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(open(name + ".csv.gz")), StandardCharsets.US_ASCII))) {
            String[] header = reader.readLine().split(",");
            double[][] values = new double[header.length][hours];
            for (int t = 0; t < hours; t++) {
                String[] cells = reader.readLine().split(",");
                for (int c = 0; c < header.length; c++) {
                    values[c][t] = Double.parseDouble(cells[c]);
                }
            }
            for (int c = 0; c < header.length; c++) {
                columns.put(header[c], values[c]);
            }
        }
    }

    private double readOptimum() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(open("optimal.csv"), StandardCharsets.US_ASCII))) {
            List<String> lines = new ArrayList<>(reader.lines().toList());
            String line = lines.stream()
                    .filter(text -> text.startsWith(name + ","))
                    .findFirst()
                    .orElseThrow();
            return Double.parseDouble(line.split(",")[1]);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = Instance.class.getResourceAsStream("/instances/" + file);
        if (stream == null) {
            throw new IOException("no resource /instances/" + file);
        }
        return stream;
    }
}
