package io.greenpark.scenarios.engine;

import io.greenpark.core.simulation.Progress;
import io.greenpark.core.study.FigureSink;
import io.greenpark.core.study.StudyRuns;

/**
 * Simulates the runs of a study on other processes or machines; an optional module has it, and {@link java.util.ServiceLoader} finds
 * where that is on the class path.
 */
public interface StudyEngine {

    /** The module that brings an engine, and how to get it. */
    String MODULE = "the module greenpark-spark (start ./greenpark --with spark, or put it on the class path)";

    /**
     * Simulates those of {@code runs} that {@code sink} does not have. What the sink is given, in no order, is to the bit what
     * {@link StudyRuns#run} gives it; a run that ends with an error as often as it is tried is a failure of status {@link
     * io.greenpark.core.study.RunStatus#FAILED}.
     *
     * @param image the same study, for those that simulate it
     * @param master where they are, in the words of the engine
     * @param progress is told after every run; runs that were there already count as finished
     * @throws EngineException if they cannot be reached, or all of them are lost
     */
    void run(StudyRuns runs, StudyImage image, String master, FigureSink sink, Progress progress);
}
