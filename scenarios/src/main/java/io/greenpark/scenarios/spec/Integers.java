package io.greenpark.scenarios.spec;

import io.greenpark.scenarios.text.ScalarNode;
import io.greenpark.scenarios.text.Unreadable;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole number within a range. */
public final class Integers implements Type<Integer> {

    private final int least;
    private final int most;
    private final boolean listed;

    private Integers(int least, int most, boolean listed) {
        this.least = least;
        this.most = most;
        this.listed = listed;
    }

    /** A number of things, which the register lists. */
    public static Integers count(int least, int most) {
        return new Integers(least, most, true);
    }

    /** A number that says how to read or compute, and is no input of the model. */
    public static Integers ordinal(int least, int most) {
        return new Integers(least, most, false);
    }

    @Override
    public Integer read(Place place) {
        ScalarNode scalar = place.scalar(ScalarNode.Kind.INTEGER, "a whole number", expected());
        int value;
        try {
            value = Integer.parseInt(scalar.text());
        } catch (NumberFormatException e) {
            throw outside(place, scalar);
        }
        if (value < least || value > most) {
            throw outside(place, scalar);
        }
        if (listed) {
            place.state(scalar.text(), "");
        }
        return value;
    }

    private Unreadable outside(Place place, ScalarNode scalar) {
        return place.reject("must be %s, but is %s".formatted(range(), scalar.text()), "expected " + expected());
    }

    private String range() {
        return least == most ? String.valueOf(least) : "from %d to %d".formatted(least, most);
    }

    @Override
    public String expected() {
        return least == most ? range() : "a whole number, " + range();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }
}
