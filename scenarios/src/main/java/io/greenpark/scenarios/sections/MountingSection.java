package io.greenpark.scenarios.sections;

import static io.greenpark.scenarios.spec.Key.defaulted;
import static io.greenpark.scenarios.spec.Key.optional;
import static io.greenpark.scenarios.spec.Key.required;

import io.greenpark.core.check.InvalidValueException;
import io.greenpark.core.solar.Mounting;
import io.greenpark.core.solar.RowLayout;
import io.greenpark.core.solar.SubArray;
import io.greenpark.core.solar.WindStow;
import io.greenpark.scenarios.spec.Key;
import io.greenpark.scenarios.spec.MapOf;
import io.greenpark.scenarios.spec.Numbers;
import io.greenpark.scenarios.spec.Section;
import io.greenpark.scenarios.spec.Switch;
import io.greenpark.scenarios.spec.Type;
import io.greenpark.scenarios.spec.Values;
import io.greenpark.scenarios.spec.Variants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code mounting} of a photovoltaic plant: one way of holding all modules, or several with a share each. */
final class MountingSection {

    private static final String NOUN = "mounting";
    private static final String WORD = "type";
    private static final Mounting.Tracker STANDARD = Mounting.Tracker.northSouth();
    private static final String USUAL_TRACKER = "usual horizontal tracker with rows from north to south";

    /** Shares are written with a few digits. */
    private static final double SHARE_ROUNDING = 1e-6;

    private static final Key<Double> TILT = required(
                    "tiltDeg", Numbers.within(0.0, 90.0, "deg"), "Angle against the horizontal.")
            .chinese("倾角");
    private static final Key<Double> AZIMUTH = required(
                    "azimuthDeg",
                    Numbers.within(0.0, 360.0, "deg"),
                    "Direction the plane faces, clockwise from north; 180 is south.")
            .chinese("方位角");
    private static final Key<RowLayout.Parallel> ROWS = optional(
                    "rows", RowsSection.TYPE, "Rows that shade each other; a single plane if it is left out.")
            .chinese("阵列行");
    private static final Key<RowLayout.Parallel> TRACKED_ROWS = optional(
                    "rows", RowsSection.TYPE, "Rows that shade each other; backtracking needs them.")
            .chinese("阵列行");
    private static final Key<Double> AXIS_AZIMUTH = defaulted(
                    "axisAzimuthDeg",
                    Numbers.within(0.0, 360.0, "deg"),
                    STANDARD.axisAzimuthDeg(),
                    USUAL_TRACKER,
                    "Direction of the axis, clockwise from north.")
            .chinese("转轴方位角");
    private static final Key<Double> AXIS_TILT = defaulted(
                    "axisTiltDeg",
                    Numbers.within(0.0, 45.0, "deg"),
                    STANDARD.axisTiltDeg(),
                    USUAL_TRACKER,
                    "Slope of the axis towards that direction.")
            .chinese("转轴倾角");
    private static final Key<Double> MAX_ANGLE = defaulted(
                    "maxAngleDeg",
                    Numbers.within(0.0, 90.0, "deg"),
                    STANDARD.maxAngleDeg(),
                    USUAL_TRACKER,
                    "Largest rotation from the horizontal to either side.")
            .chinese("最大转角");
    private static final Key<Double> CROSS_TILT = defaulted(
                    "crossAxisTiltDeg",
                    Numbers.within(-30.0, 30.0, "deg"),
                    STANDARD.crossAxisTiltDeg(),
                    "level ground",
                    "Slope of the ground from row to row.")
            .chinese("横轴坡度");
    private static final Key<Boolean> BACKTRACKING = defaulted(
                    "backtracking",
                    new Switch(),
                    STANDARD.backtracking(),
                    "trackers of today have it",
                    "Whether rows turn back in low Sun so as not to shade each other.")
            .chinese("反向跟踪");
    private static final Key<WindStow.InGusts> STOW = optional(
                    "stow", WindStowSection.TYPE, "Turning away from strong wind; never if it is left out.")
            .chinese("大风避险");

    private static final Section<List<Part>> FIXED = Variants.section(
            NOUN, WORD, "fixed", "A fixed plane.", List.of(TILT, AZIMUTH, ROWS), MountingSection::fixed);

    private static final Section<List<Part>> TRACKER = Variants.section(
            NOUN,
            WORD,
            "single-axis-tracker",
            "Rows that turn about one axis and follow the Sun.",
            List.of(AXIS_AZIMUTH, AXIS_TILT, MAX_ANGLE, CROSS_TILT, BACKTRACKING, STOW, TRACKED_ROWS),
            MountingSection::tracker);

    private static final Key<Double> SHARE = required(
                    "shareFraction", Numbers.above(0.0, "1"), "Share of the plant's module power.")
            .chinese("容量占比");
    private static final Key<List<Part>> HELD = required(
                    "mounting", Variants.byWord(WORD, ofOnePlane()), "How these modules are held.")
            .chinese("安装方式");
    private static final Section<Part> PART = new Section<>(
            "mounting-part",
            "Modules of one orientation on the plant's common inverters.",
            List.of(SHARE, HELD),
            values -> values.get(HELD).get(0).ofShare(values.get(SHARE)));
    private static final Key<Map<String, Part>> PARTS = required(
                    "parts", MapOf.some("parts", PART), "Modules by orientation; their shares add up to 1.")
            .chinese("分区");
    private static final Section<List<Part>> SEVERAL = Variants.section(
            NOUN,
            WORD,
            "several",
            "Modules of several orientations, each with a share of the plant's module power.",
            List.of(PARTS),
            MountingSection::several);

    static final Type<List<Part>> TYPE = Variants.byWord(WORD, all());

    private MountingSection() {}

    /**
     * Modules of one orientation.
     *
     * @param shareFraction share of the plant's module power [1]
     * @param ofOneMw how one megawatt of them is held
     */
    record Part(double shareFraction, SubArray ofOneMw) {

        static List<Part> whole(Mounting mounting, RowLayout rows) {
            return List.of(new Part(1.0, new SubArray(1.0, mounting, rows)));
        }

        Part ofShare(double share) {
            return new Part(share, ofOneMw);
        }

        SubArray of(double plantMw) {
            return new SubArray(shareFraction * plantMw, ofOneMw.mounting(), ofOneMw.rows());
        }
    }

    private static Map<String, Section<? extends List<Part>>> ofOnePlane() {
        Map<String, Section<? extends List<Part>>> variants = new LinkedHashMap<>();
        variants.put("fixed", FIXED);
        variants.put("single-axis-tracker", TRACKER);
        return variants;
    }

    private static Map<String, Section<? extends List<Part>>> all() {
        Map<String, Section<? extends List<Part>>> variants = ofOnePlane();
        variants.put("several", SEVERAL);
        return variants;
    }

    private static List<Part> fixed(Values values) {
        Mounting mounting = new Mounting.Fixed(values.get(TILT), values.get(AZIMUTH));
        return Part.whole(mounting, rows(values, ROWS));
    }

    private static List<Part> tracker(Values values) {
        Mounting mounting = new Mounting.Tracker(
                values.get(AXIS_AZIMUTH),
                values.get(AXIS_TILT),
                values.get(MAX_ANGLE),
                values.get(CROSS_TILT),
                values.get(BACKTRACKING),
                values.find(STOW).map(WindStow.class::cast).orElse(WindStow.never()));
        return Part.whole(mounting, rows(values, TRACKED_ROWS));
    }

    private static RowLayout rows(Values values, Key<RowLayout.Parallel> key) {
        return values.find(key).map(RowLayout.class::cast).orElse(RowLayout.alone());
    }

    private static List<Part> several(Values values) {
        List<Part> parts = List.copyOf(values.get(PARTS).values());
        double sum = parts.stream().mapToDouble(Part::shareFraction).sum();
        if (Math.abs(sum - 1.0) > SHARE_ROUNDING) {
            throw new InvalidValueException("parts", "must have shares that add up to 1", sum);
        }
        return parts;
    }
}
