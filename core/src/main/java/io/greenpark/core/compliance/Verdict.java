package io.greenpark.core.compliance;

/** What a check answers. */
public enum Verdict {
    /** The rule is kept. */
    PASS("pass"),
    /** The rule is not kept. */
    FAIL("fail"),
    /** The rule did not exist, or had no published limit, at this date. */
    NOT_DEFINED_AT_THIS_DATE("not-defined-at-this-date"),
    /** The rule has limits, but none for a park of this size. */
    NO_THRESHOLD_FOR_THIS_SIZE("no-threshold-for-this-size"),
    /** The rule needs a fact that the scenario does not give. */
    INPUT_NOT_GIVEN("input-not-given"),
    /** There is nothing that the rule is about, e.g. no generation. */
    NOTHING_TO_MEASURE("nothing-to-measure");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** Stable id. */
    public String id() {
        return id;
    }
}
