package io.greenpark.core.product;

import io.greenpark.core.check.Require;
import io.greenpark.core.provenance.Title;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a green-power label measures, and the text it goes by.
 *
 * @param id catalogue id
 * @param title name for people
 * @param metric what is measured
 * @param reference text that defines it
 * @param validFrom first day on which it is defined; {@code null} if it always was
 */
public record LabelBasis(
        String id,
        Title title,
        Metric metric,
        String reference,
        @Nullable LocalDate validFrom) {

    /** What is measured, docs/model.md eq. (PRO-18) to (PRO-20). */
    public enum Metric {
        /** Own renewable energy used, directly or from storage, over consumption. */
        PHYSICAL_SELF_USE("physical-self-use"),
        /** The same with green power and cancelled certificates of the grid energy, over consumption. */
        NON_FOSSIL("non-fossil"),
        /** Hour by hour, own renewable energy over the load, nothing above it. */
        HOURLY_MATCHED("hourly-matched");

        private final String id;

        Metric(String id) {
            this.id = id;
        }

        /** Stable id, e.g. {@code hourly-matched}. */
        public String id() {
            return id;
        }
    }

    public LabelBasis {
        Require.id("id", id);
    }
}
