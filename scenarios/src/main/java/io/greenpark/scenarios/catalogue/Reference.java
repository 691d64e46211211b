package io.greenpark.scenarios.catalogue;

import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Texts;
import io.greenpark.scenarios.spec.Type;
import java.util.Map;

/**
 * The id of a catalogue entry, which stands for the entry.
 *
 * @param <T> what the entry becomes
 */
public final class Reference<T> implements Type<T> {

    private final Kind<T> kind;

    /** @param kind kind of the entry */
    public Reference(Kind<T> kind) {
        this.kind = kind;
    }

    @Override
    public T read(Place place) {
        String id = Texts.id().read(place);
        return place.reading().require(Catalogue.class).entry(kind, id, place);
    }

    @Override
    public String expected() {
        return "the id of a " + kind.noun() + " of the catalogue";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Texts.id().schema(definitions);
    }
}
