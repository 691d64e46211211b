package io.greenpark.spark;

import io.greenpark.core.study.StudyRuns;
import io.greenpark.scenarios.engine.StudyImage;
import io.greenpark.scenarios.input.Hash;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A study on its way to the workers. Each process reads it once, whichever of its tasks asks first, and keeps it until another study
 * is asked for.
 *
 * @param sha256 hash of {@code image}, by which a process knows it again
 * @param image the study as {@link StudyImage#bytes}
 */
record SharedStudy(String sha256, byte[] image) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static @Nullable Read last;

    /** A study as it was read. */
    private record Read(String sha256, StudyRuns runs) {}

    static SharedStudy of(StudyImage image) {
        byte[] bytes = image.bytes();
        return new SharedStudy(Hash.sha256(bytes), bytes);
    }

    /** Its runs. */
    StudyRuns runs() {
        synchronized (SharedStudy.class) {
            Read known = last;
            if (known == null || !known.sha256().equals(sha256)) {
                known = new Read(sha256, StudyImage.of(image).runs());
                last = known;
            }
            return known.runs();
        }
    }
}
