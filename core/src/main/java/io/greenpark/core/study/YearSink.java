package io.greenpark.core.study;

import io.greenpark.core.result.StudyResult;
import java.util.List;

/** Takes the results of a study over several years one by one as they come, so that none of them need stay in memory. */
public interface YearSink {

    /** Whether the results of {@code year} are here already, from an earlier run; it is then not simulated again. */
    boolean has(int year);

    /** What the cases of {@code year}, which is here already, leave to the years after it. */
    List<CaseLifeYear> left(int year);

    /** Takes the results of {@code year}, and what its cases leave to the years after it. */
    void finished(int year, StudyResult result, List<CaseLifeYear> left);
}
