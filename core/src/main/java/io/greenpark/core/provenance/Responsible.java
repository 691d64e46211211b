package io.greenpark.core.provenance;

import java.util.List;

/**
 * Who answers for something that a plan lists.
 *
 * @param lead the unit that leads (牵头单位)
 * @param units the other responsible units (责任单位), in the order of the plan
 */
public record Responsible(Title lead, List<Title> units) {

    public Responsible {
        units = List.copyOf(units);
    }
}
