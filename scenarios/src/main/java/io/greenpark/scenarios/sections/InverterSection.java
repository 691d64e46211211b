package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;

import io.greenpark.core.solar.Inverter;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import java.util.List;

/** {@code inverter} of a photovoltaic plant. */
final class InverterSection {

    private static final Key<Double> EFFICIENCY = defaulted(
                    "efficiency",
                    Numbers.within(0.5, 1.0, "1"),
                    Inverter.PvWatts.standard().efficiency(),
                    "default of PVWatts; modern inverters reach 0.98 to 0.99",
                    "Nominal efficiency of the PVWatts curve.")
            .chinese("逆变器效率");

    static final Section<Inverter> TYPE = new Section<>(
            "inverter",
            "A class of inverters.",
            List.of(EFFICIENCY),
            values -> new Inverter.PvWatts(values.get(EFFICIENCY)));

    private InverterSection() {}
}
