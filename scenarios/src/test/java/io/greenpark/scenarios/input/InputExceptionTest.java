package io.greenpark.scenarios.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InputExceptionTest {

    private static final Path FILE = Path.of("site.epw");

    @Test
    void messageStartsWithThePlaceAndEndsWithTheAdvice() {
        var fault = new InputException(FILE, 4711, 23, "dryBulbC", "\"cold\" is not a number", "Write a number");

        assertThat(fault).hasMessage("site.epw:4711:23: dryBulbC: \"cold\" is not a number\n  Write a number");
    }

    @Test
    void placeIsLeftOutWhereTheFaultHasNone() {
        assertThat(new InputException(FILE, 9, 0, "", "has 34 fields", "")).hasMessage("site.epw:9: has 34 fields");
        assertThat(InputException.ofFile(FILE, "does not exist", "")).hasMessage("site.epw: does not exist");
    }
}
