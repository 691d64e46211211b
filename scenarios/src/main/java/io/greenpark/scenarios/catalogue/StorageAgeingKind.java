package io.greenpark.scenarios.catalogue;

import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.storage.CellClass;
import io.greenpark.core.storage.Derating;
import io.greenpark.core.storage.StorageAgeing;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Values;
import java.util.List;

/** Classes of batteries by how they age. */
public final class StorageAgeingKind {

    /** Share of the capacity at which life ends. */
    public static final Key<Double> END_OF_LIFE = required(
                    "endOfLifeFraction",
                    Numbers.within(0.3, 0.99, "1"),
                    "Share of the rated capacity at which the battery is replaced.")
            .chinese("寿命终止容量占比");
    /** Cycle life. */
    public static final Key<Double> CYCLES = required(
                    "cyclesAtFullDepth",
                    Numbers.above(0.0, "1"),
                    "Cycles between empty and full after which use alone has taken it there.")
            .chinese("满充满放循环寿命");
    /** Cycle life over depth. */
    public static final Key<Double> DEPTH_EXPONENT = required(
                    "depthExponent",
                    Numbers.within(0.5, 3.0, "1"),
                    "How cycle life falls with the depth of cycles: cyclesAtFullDepth over depth to this power.")
            .chinese("放电深度指数");
    /** Loss by time. */
    public static final Key<Double> CALENDAR = required(
                    "calendarFadeFirstYear",
                    Numbers.fraction(),
                    "Share of capacity lost by time alone in the first year, at the reference temperature and half full.")
            .chinese("首年日历衰减");
    /** Course of the loss by time. */
    public static final Key<Double> TIME_EXPONENT = required(
                    "timeExponent",
                    Numbers.within(0.3, 1.0, "1"),
                    "Exponent of time in that loss; 0.5 for a film that hinders its own growth, 1 for a steady loss.")
            .chinese("时间指数");
    /** Effect of temperature. */
    public static final Key<Double> ACTIVATION = required(
                    "activationJPerMol",
                    Numbers.within(0.0, 150_000.0, "J/mol"),
                    "Activation energy of the loss by time, which says how temperature speeds it up.")
            .chinese("活化能");
    /** Temperature of the stated loss. */
    public static final Key<Double> REFERENCE = required(
                    "referenceC", Numbers.within(0.0, 50.0, "C"), "Cell temperature of the loss in the first year.")
            .chinese("参考温度");
    /** Effect of the state of charge. */
    public static final Key<Double> SOC_CUBED = required(
                    "socCubed",
                    Numbers.within(0.0, 8.0, "1"),
                    "Change of the loss by time with the third power of the mean state of charge less a half.")
            .chinese("荷电状态立方系数");
    /** Power by temperature. */
    public static final Key<Derating> DERATING = optional(
                    "derating",
                    DeratingKeys.TYPE,
                    "Power that the temperature of the cells leaves; rated power at every temperature if it is left out.")
            .chinese("温度降额");

    /** Classes of batteries. */
    public static final Kind<CellClass> KIND = new Kind<>(
            "storage-ageing",
            "class of storage ageing",
            new Section<>(
                    "storage-ageing-class",
                    "A class of batteries, described by how it ages.",
                    EntryKeys.around(List.of(
                            END_OF_LIFE,
                            CYCLES,
                            DEPTH_EXPONENT,
                            CALENDAR,
                            TIME_EXPONENT,
                            ACTIVATION,
                            REFERENCE,
                            SOC_CUBED,
                            DERATING)),
                    StorageAgeingKind::bind));

    private StorageAgeingKind() {}

    private static CellClass bind(Values values) {
        var ageing = new StorageAgeing(
                values.get(END_OF_LIFE),
                values.get(CYCLES),
                values.get(DEPTH_EXPONENT),
                values.get(CALENDAR),
                values.get(TIME_EXPONENT),
                values.get(ACTIVATION),
                values.get(REFERENCE),
                values.get(SOC_CUBED));
        return new CellClass(ageing, values.find(DERATING).orElse(Derating.NONE));
    }
}
