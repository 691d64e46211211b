package io.greenpark.core.study;

import io.greenpark.core.result.StudyResult;
import java.util.Map;

/** Takes of the results of a study of many runs the figures alone, which may come from where there is no whole result. */
public interface FigureSink extends ResultSink {

    /** Takes the figures of {@code run}, in their order. */
    void finished(String run, Map<StudyFigure, Double> figures);

    @Override
    default void finished(String run, StudyResult result) {
        finished(run, StudyFigures.of(result));
    }
}
