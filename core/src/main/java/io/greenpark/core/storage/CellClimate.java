package io.greenpark.core.storage;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.check.Require;

/** What the temperature of a battery's cells follows. */
public sealed interface CellClimate {

    /**
     * Cells that cooling and heating hold at one temperature.
     *
     * @param celsius mean temperature of the cells [C]
     */
    record Held(double celsius) implements CellClimate {

        public Held {
            Require.within("cellTemperatureC", celsius, -20.0, 60.0);
        }
    }

    /**
     * Cells as warm as the air outside, but heated and cooled beyond two limits.
     *
     * @param weather id of the weather site whose air it is
     * @param heatedToC temperature below which they are heated [C]
     * @param cooledToC temperature above which they are cooled [C]
     */
    record Sheltered(String weather, double heatedToC, double cooledToC) implements CellClimate {

        public Sheltered {
            Require.id("weather", weather);
            Require.within("heatedToC", heatedToC, -40.0, 60.0);
            Require.within("cooledToC", cooledToC, -40.0, 60.0);
            if (heatedToC > cooledToC) {
                throw new InvalidValueException(
                        "heatedToC", "must not be above cooledToC (%s C)".formatted(cooledToC), heatedToC);
            }
        }

        /** Temperature of the cells in air of {@code airC} [C]. */
        public double cellC(double airC) {
            return Math.min(cooledToC, Math.max(heatedToC, airC));
        }
    }
}
