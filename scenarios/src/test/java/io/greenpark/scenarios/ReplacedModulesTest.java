package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.result.Indicator;
import io.greenpark.core.result.StudyResult;
import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.CaseLifeYear;
import io.greenpark.core.study.YearSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules whose own model makes them age: 10 % of their power a year, bought anew at the end of every second year. */
class ReplacedModulesTest {

    /** The Sun stands a little differently in other years. */
    private static final double OTHER_SUN = 0.005;

    @TempDir
    private Path folder;

    @Test
    void modulesAgeFromTheYearInWhichTheyAreNew() throws IOException {
        Files.copy(Path.of("examples/one-park.yaml"), folder.resolve("one-park.yaml"));
        Path file = Files.writeString(folder.resolve("life.yaml"), """
                formatVersion: 1
                extends: one-park.yaml
                rules: {pack: cn-liaoning-2026-08, applyAsIf: true}
                finance: cn-renewables
                cases:
                  grid-only: {override: {parks.*.solar: null}}
                parks:
                  park:
                    solar:
                      roof:
                        losses: {degradation: {fractionPerYear: 0.1, firstYear: 2025}}
                        cost: {capexYuanPerMw: 1000000, vat: excluded, lifeYears: 2, replacementFraction: 0.5}
                    storage: null
                years: {from: 2025, to: 2028}
                """);
        List<Double> mwh = new ArrayList<>();

        ScenarioReader.readYears(file, ReadOptions.standard())
                .run(Parallelism.sequential(), new Yields(mwh), Progress.none());

        assertThat(mwh.get(1) / mwh.get(0)).isCloseTo(0.9, within(OTHER_SUN));
        assertThat(mwh.get(2) / mwh.get(0)).isCloseTo(1.0, within(OTHER_SUN));
        assertThat(mwh.get(3) / mwh.get(2)).isCloseTo(0.9, within(OTHER_SUN));
    }

    /** Keeps what the modules could deliver in every year. */
    private record Yields(List<Double> mwh) implements YearSink {

        @Override
        public boolean has(int year) {
            return false;
        }

        @Override
        public List<CaseLifeYear> left(int year) {
            throw new IllegalStateException("no year is there before");
        }

        @Override
        public void finished(int year, StudyResult result, List<CaseLifeYear> left) {
            mwh.add(result.of("solar-storage")
                    .all()
                    .value(Indicator.SOLAR_AVAILABLE_MWH)
                    .orElseThrow());
        }
    }
}
