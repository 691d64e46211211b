package io.greenpark.core.study;

import io.greenpark.core.result.CaseResult;
import io.greenpark.core.result.NodeResult;
import io.greenpark.core.result.StudyResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of a study. */
public final class StudyFigures {

    private StudyFigures() {}

    /** Every indicator of every node of every case, in their order. */
    public static Map<StudyFigure, Double> of(StudyResult study) {
        Map<StudyFigure, Double> figures = new LinkedHashMap<>();
        for (CaseResult c : study.cases()) {
            for (NodeResult node :
                    Stream.concat(c.nodes().stream(), Stream.of(c.all())).toList()) {
                node.ordered()
                        .forEach((indicator, value) ->
                                figures.put(new StudyFigure(c.id(), node.id(), indicator), value));
            }
        }
        return figures;
    }
}
