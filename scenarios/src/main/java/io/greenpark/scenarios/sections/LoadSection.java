package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.load.Interruptible;
import io.greenpark.core.load.Load;
import io.greenpark.core.load.LoadShape;
import io.greenpark.core.load.Shiftable;
import io.greenpark.core.series.PowerSeries;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** An entry of {@code load}: an electric load. */
final class LoadSection {

    private static final Key<PowerSeries> PROFILE = required(
                    "profile",
                    Profile.of(LoadShape.Carrier.ELECTRICITY, "annualMwh", "MWh", "load"),
                    "Power over time: a shape of the catalogue scaled to a year's energy, or a column of a file.")
            .chinese("负荷曲线");

    private static final Key<Shiftable> SHIFTABLE = optional(
                    "shiftable", FlexibilitySection.SHIFTABLE, "The part that may be moved in time.")
            .chinese("可平移部分");
    private static final Key<Interruptible> INTERRUPTIBLE = optional(
                    "interruptible",
                    FlexibilitySection.INTERRUPTIBLE,
                    "The part that may be interrupted against payment.")
            .chinese("可中断部分");

    static final Section<Load> TYPE = new Section<>(
            "load", "An electric load of a park.", List.of(PROFILE, SHIFTABLE, INTERRUPTIBLE), LoadSection::bind);

    private LoadSection() {}

    private static Load bind(Values values) {
        return new Load(
                values.id(),
                values.get(PROFILE),
                values.find(SHIFTABLE).orElse(Shiftable.NONE),
                values.find(INTERRUPTIBLE).orElse(Interruptible.NONE));
    }
}
