package io.greenpark.scenarios.sections;

import io.greenpark.core.study.YearsStudy;
import io.greenpark.scenarios.spec.Definitions;
import io.greenpark.scenarios.spec.ListOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Place;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.text.SequenceNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Growth per year: one number for all years, or one for each year after the first. */
final class GrowthType implements Type<Growth> {

    private static final Numbers NUMBER = Numbers.within(-0.9, 9.0, "1");
    private static final ListOf<Double> BY_YEAR = new ListOf<>(NUMBER, 1, YearsStudy.MOST_YEARS);

    @Override
    public Growth read(Place place) {
        return place.node() instanceof SequenceNode
                ? new Growth(BY_YEAR.read(place))
                : new Growth(List.of(NUMBER.read(place)));
    }

    @Override
    public String expected() {
        return NUMBER.expected() + ", or a list of such numbers";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(NUMBER.schema(definitions), BY_YEAR.schema(definitions)));
        return schema;
    }
}
