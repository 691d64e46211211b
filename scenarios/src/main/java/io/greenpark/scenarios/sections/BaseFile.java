package io.greenpark.scenarios.sections;

import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import java.util.Map;

/**
 * The file under {@code extends}. The two files become one tree before anything else is read, so that a section never sees the
 * key; where it is still there, it came too late.
 */
final class BaseFile implements Type<String> {

    @Override
    public String read(Place place) {
        throw place.rejectKey("is no value that can be set", "expected it in the scenario file itself");
    }

    @Override
    public String expected() {
        return Texts.file().expected();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Texts.file().schema(definitions);
    }
}
