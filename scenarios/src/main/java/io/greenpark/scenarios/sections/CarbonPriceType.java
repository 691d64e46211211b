package io.greenpark.scenarios.sections;

import io.greenpark.core.sink.CarbonPricePath;
import io.greenpark.scenarios.catalogue.CarbonPriceKind;
import io.greenpark.scenarios.catalogue.Reference;
import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.MappingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A price path of the catalogue, or prices by year. */
final class CarbonPriceType implements Type<CarbonPricePath> {

    private static final Reference<CarbonPricePath> REFERENCE = new Reference<>(CarbonPriceKind.KIND);

    @Override
    public CarbonPricePath read(Place place) {
        return place.node() instanceof MappingNode
                ? new CarbonPricePath(CarbonPriceKind.BY_YEAR.read(place))
                : REFERENCE.read(place);
    }

    @Override
    public String expected() {
        return REFERENCE.expected() + ", or " + CarbonPriceKind.BY_YEAR.expected();
    }

    @Override
    public Type<?> child(String key) {
        return CarbonPriceKind.BY_YEAR.child(key);
    }

    @Override
    public List<Type<?>> parts() {
        return CarbonPriceKind.BY_YEAR.parts();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(REFERENCE.schema(definitions), CarbonPriceKind.BY_YEAR.schema(definitions)));
        return schema;
    }
}
