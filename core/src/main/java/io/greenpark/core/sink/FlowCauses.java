package io.greenpark.core.sink;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every cause that a flow of a site may have. */
public final class FlowCauses {

    /** The causes, each once. */
    public static final List<String> ALL = Stream.concat(
                    Arrays.stream(ForestMeasure.values()).map(ForestMeasure::word),
                    Stream.of(
                            ForestSite.GROWTH,
                            AgeClassForest.REGROWTH,
                            ForestGrowth.LOSSES,
                            CroplandSite.MANAGEMENT,
                            MeasuredSoil.MEASURED_CHANGE,
                            WetlandSite.UPTAKE,
                            WetlandSite.RESTORATION,
                            GasFlow.METHANE,
                            GasFlow.STRAW_N2O,
                            GasFlow.FERTILISER_N2O))
            .distinct()
            .toList();

    private FlowCauses() {}
}
