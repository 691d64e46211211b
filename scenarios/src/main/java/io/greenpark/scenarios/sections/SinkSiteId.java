package io.greenpark.scenarios.sections;

import io.greenpark.core.sink.SinkSite;
import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Hints;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.Nearest;
import io.greenpark.scenarios.text.ScalarNode;
import java.util.Map;

/** The id of a carbon sink site of the same scenario, which stands for the site. */
final class SinkSiteId implements Type<SinkSite> {

    @Override
    public SinkSite read(Place place) {
        String id = Texts.id().read(place);
        Map<String, SinkSite> known = place.reading().require(SinkSites.class).byId();
        SinkSite site = known.get(id);
        if (site == null) {
            throw place.reject(
                    "there is no carbon sink site " + ScalarNode.quoted(id),
                    Hints.of("one of " + Hints.list(known.keySet()), Nearest.to(id, known.keySet())));
        }
        return site;
    }

    @Override
    public String expected() {
        return "the id of a carbon sink site";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Texts.id().schema(definitions);
    }
}
