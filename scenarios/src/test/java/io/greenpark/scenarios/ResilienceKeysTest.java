package io.greenpark.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.greenpark.core.simulation.Parallelism;
import io.greenpark.core.study.ParkResilience;
import io.greenpark.core.study.ResilienceStudy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The key {@code resilience}. */
class ResilienceKeysTest {

    private static final Path EXAMPLE = Path.of("examples/one-park-outages.yaml");

    private static ResilienceStudy read(String... settings) {
        List<Setting> set = Arrays.stream(settings).map(Setting::of).toList();
        return ScenarioReader.readResilience(EXAMPLE, ReadOptions.standard().with(set));
    }

    private static List<ParkResilience> run(String... settings) {
        return read(settings).run(Parallelism.sequential());
    }

    /** The storm begins on July 15 at 14:00: day 195 of the year, counted from 0. */
    @Test
    void statedOutagesStandAtTheirHourAndDrawnOnesFollowTheirSeed() {
        List<ParkResilience.Outcome> outages = run().get(1).outages();

        assertThat(outages).hasSize(11);
        assertThat(outages.get(0).start()).isEqualTo(195 * 24 + 14);
        assertThat(outages.get(0).hours()).isEqualTo(8.0);
        assertThat(outages).isEqualTo(run().get(1).outages());
        assertThat(outages).isNotEqualTo(run("resilience.drawn.seed=2").get(1).outages());
        assertThat(run("time.step=PT15M", "time.steps=35040")
                        .get(1)
                        .outages()
                        .get(0)
                        .start())
                .isEqualTo(4 * (195 * 24 + 14));
    }

    @Test
    void storageAndASmallerCriticalLoadLastLonger() {
        ParkResilience third = run().get(1);
        ParkResilience half = run("resilience.parks={park: 0.5}").get(1);

        assertThat(third.park()).isEqualTo("park");
        assertThat(third.with().meanHours()).isGreaterThan(third.without().meanHours());
        assertThat(half.with().meanHours()).isLessThan(third.with().meanHours());
        assertThat(run().get(0).with().meanHours()).isZero();
        for (int hours = 2; hours <= 48; hours++) {
            assertThat(third.with().probability(hours))
                    .isLessThanOrEqualTo(third.with().probability(hours - 1));
        }
    }

    private static final String TWO_LOADS =
            "parks.park.load={office: {profile: {shape: flat, annualMwh: 8760}}, cold-store: {profile: {shape: flat, annualMwh: 4380}}}";

    /** Office 1 MW and cold store 0.5 MW, flat: eight hours of 0.3 · 1 + 1 · 0.5 MW are 6.4 MWh, of 0.3 · 1.5 MW 3.6 MWh. */
    @Test
    void everyLoadMayHaveAShareOfItsOwn() {
        ParkResilience.Outcome same = storm("{cold-store: 0.3}");
        ParkResilience.Outcome cold = storm("{cold-store: 1}");
        ParkResilience.Outcome none = storm("{cold-store: 0, office: 0}");

        assertThat(same.criticalMwh()).isCloseTo(3.6, within(1e-9));
        assertThat(cold.criticalMwh()).isCloseTo(6.4, within(1e-9));
        assertThat(none.criticalMwh()).isCloseTo(0.0, within(1e-9));
        assertThatThrownBy(() -> read("resilience.loads={park: {warm: 1}}"))
                .hasMessageContaining("resilience.loads.park.warm: must be the share of a load of a park");
    }

    private static ParkResilience.Outcome storm(String shares) {
        return run(TWO_LOADS, "resilience.criticalFraction=0.3", "resilience.loads={park: " + shares + "}")
                .get(1)
                .outages()
                .get(0);
    }

    @Test
    void mistakesAreRefusedWhereTheyStand() {
        assertThatThrownBy(() -> read("resilience.outages.storm.start=2028-07-15T14:00"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("resilience.outages.storm.start: must lie within the time axis");
        assertThatThrownBy(() -> read("resilience.outages.storm.start=noon"))
                .hasMessageContaining("must be a local time such as 2027-01-01T18:00");
        assertThatThrownBy(() -> read("resilience.parks={nowhere: 0.5}"))
                .hasMessageContaining("resilience.parks.nowhere: must be the share of a park");
        assertThatThrownBy(() -> read("resilience.criticalFraction=1.5")).hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> read("resilience=null")).hasMessageContaining("has no resilience");
    }
}
