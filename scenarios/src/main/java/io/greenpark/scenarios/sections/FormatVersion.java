package io.greenpark.scenarios.sections;

import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Integers;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.Map;

/** The version of the format: there is one so far, and a file of a later one asks for a later greenpark. */
final class FormatVersion implements Type<Integer> {

    private static final int CURRENT = 1;
    private static final Integers ONLY = Integers.ordinal(CURRENT, CURRENT);

    @Override
    public Integer read(Place place) {
        if (place.node() instanceof ScalarNode scalar
                && scalar.kind() == ScalarNode.Kind.INTEGER
                && scalar.text().matches("0*[1-9][0-9]*")
                && !scalar.text().matches("0*" + CURRENT)) {
            throw place.reject(
                    "format version " + scalar.text() + " is later than this greenpark",
                    "expected " + CURRENT + ", the latest version that it reads; a later greenpark reads later ones");
        }
        return ONLY.read(place);
    }

    @Override
    public String expected() {
        return ONLY.expected();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return ONLY.schema(definitions);
    }
}
