package io.greenpark.cli;

import io.greenpark.core.study.FigureSink;
import io.greenpark.reports.parquet.ParquetWriter;
import io.greenpark.reports.run.StudyParquet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --parquet}: the results of a study of many runs as Parquet. */
final class StudyParquetOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--parquet",
            description =
                    "Write runs, draws and figures as Parquet too, into parquet/ of the directory; needs the optional"
                            + " module duckdb.")
    private boolean figures;

    @Option(names = "--parquet-hourly", description = "The same with the hourly flows of every run.")
    private boolean hours;

    private @Nullable ParquetWriter writer;
    private @Nullable StudyParquet parquet;

    /** Looks for the module, if it is needed, before anything is computed. */
    void prepare() {
        writer = figures || hours ? ParquetModule.writer(spec) : null;
    }

    /**
     * Options that say where results go, those that are given.
     *
     * @param out directory, if it is given
     */
    List<String> others(@Nullable Path out) {
        List<String> others = new ArrayList<>();
        if (out != null) {
            others.add("--out");
        }
        if (figures) {
            others.add("--parquet");
        }
        return others;
    }

    /** Whether hourly flows are asked for. */
    boolean hourly() {
        return hours;
    }

    /**
     * What takes the runs: {@code results}, or what {@code opens} opens beside them if Parquet is asked for.
     *
     * @param opens makes it of a writer, and of whether hours are written
     */
    FigureSink sink(FigureSink results, BiFunction<ParquetWriter, Boolean, StudyParquet> opens) {
        if (writer == null) {
            return results;
        }
        parquet = opens.apply(writer, hours);
        return parquet;
    }

    /** Writes the tables over all runs, if they are asked for. */
    void finish() {
        if (parquet != null) {
            parquet.finish();
        }
    }
}
