package io.greenpark.core.product;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A group of goods that CBAM covers, or is proposed to.
 *
 * @param id unique name within the rules
 * @param title name for people
 * @param codes beginnings of the codes that it covers, digits only
 * @param except beginnings of the codes that it does not cover in spite of that
 * @param proposed whether the law does not cover it yet
 * @param indirect whether indirect emissions count
 * @param exemptBelowMass whether small importers need no certificates for it
 * @param markupFraction mark-up on default values by the year it begins in [1]
 * @param benchmarkTco2PerTonne benchmarks of free allocation by the beginning of the code [tCO2e/t]
 */
public record CbamGoods(
        String id,
        Title title,
        List<String> codes,
        List<String> except,
        boolean proposed,
        boolean indirect,
        boolean exemptBelowMass,
        Map<Integer, Double> markupFraction,
        Map<String, Double> benchmarkTco2PerTonne) {

    public CbamGoods {
        Require.id("id", id);
        Require.notEmpty("codes", codes);
        codes = List.copyOf(codes);
        except = List.copyOf(except);
        markupFraction = Map.copyOf(markupFraction);
        benchmarkTco2PerTonne = Map.copyOf(benchmarkTco2PerTonne);
        Stream.of(codes, except, List.copyOf(benchmarkTco2PerTonne.keySet()))
                .flatMap(List::stream)
                .filter(code -> !code.matches("\\d{2,10}"))
                .findFirst()
                .ifPresent(code -> {
                    throw new InvalidValueException("codes", "must have 2 to 10 digits", code);
                });
        markupFraction.values().forEach(markup -> Require.notNegative("markupFraction", markup));
        benchmarkTco2PerTonne.values().forEach(value -> Require.notNegative("benchmarkTco2PerTonne", value));
    }

    /** Digits of the longest beginning of {@code code} that it covers; empty if it does not cover the code. */
    OptionalInt depth(String code) {
        int covered = longest(codes, code);
        return covered == 0 || longest(except, code) >= covered ? OptionalInt.empty() : OptionalInt.of(covered);
    }

    /** Whether the rules tell codes apart that all begin with {@code code}. */
    boolean dividesBelow(String code) {
        return Stream.concat(codes.stream(), except.stream())
                .anyMatch(known -> known.length() > code.length() && known.startsWith(code));
    }

    /** Benchmark of the longest beginning of {@code code} that has one. */
    Optional<Double> benchmark(String code) {
        int digits = longest(List.copyOf(benchmarkTco2PerTonne.keySet()), code);
        return digits == 0 ? Optional.empty() : Optional.of(benchmarkTco2PerTonne.get(code.substring(0, digits)));
    }

    /** Mark-up that applies in {@code year}: that of the latest year not after it. */
    Optional<Double> markup(int year) {
        return Optional.ofNullable(new TreeMap<>(markupFraction).floorEntry(year))
                .map(Map.Entry::getValue);
    }

    private static int longest(List<String> beginnings, String code) {
        return beginnings.stream()
                .filter(code::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
