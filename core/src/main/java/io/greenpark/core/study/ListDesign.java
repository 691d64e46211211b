package io.greenpark.core.study;

import io.greenpark.core.check.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points that are stated one by one.
 *
 * @param variants what each of them sets, by its id, in order
 */
public record ListDesign(Map<String, List<SweepValue>> variants) implements SweepDesign {

    public ListDesign {
        Require.notEmpty("variants", variants.keySet());
        variants = new LinkedHashMap<>(variants);
    }

    @Override
    public Map<String, List<SweepValue>> variants() {
        return new LinkedHashMap<>(variants);
    }

    @Override
    public long size() {
        return variants.size();
    }

    @Override
    public List<SweepPoint> points() {
        List<SweepPoint> points = new ArrayList<>();
        variants.forEach((id, values) -> points.add(new SweepPoint(Kind.LIST.id() + "-" + id, Kind.LIST, values)));
        return points;
    }
}
