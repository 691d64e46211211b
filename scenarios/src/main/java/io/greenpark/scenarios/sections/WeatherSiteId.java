package io.greenpark.scenarios.sections;

import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.Map;
import java.util.Set;

/** The id of a weather site of the same scenario. */
final class WeatherSiteId implements Type<String> {

    @Override
    public String read(Place place) {
        String id = Texts.id().read(place);
        Set<String> known = place.reading().require(WeatherSiteIds.class).ids();
        if (!known.contains(id)) {
            throw place.reject(
                    "there is no weather site " + ScalarNode.quoted(id),
                    Hints.of(
                            known.isEmpty() ? "an entry under weather" : "one of " + Hints.list(known),
                            Nearest.to(id, known)));
        }
        return id;
    }

    @Override
    public String expected() {
        return "the id of a weather site";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Texts.id().schema(definitions);
    }
}
