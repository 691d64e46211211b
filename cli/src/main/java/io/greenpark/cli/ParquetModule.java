package io.greenpark.cli;

import io.greenpark.reports.parquet.ParquetWriter;
import java.util.ServiceLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the optional module that writes Parquet. */
final class ParquetModule {

    private ParquetModule() {}

    /**
     * What writes Parquet.
     *
     * @param spec command that asks for it, for messages
     * @throws ParameterException if the module is not there
     */
    static ParquetWriter writer(CommandSpec spec) {
        return ServiceLoader.load(ParquetWriter.class)
                .findFirst()
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "--parquet needs " + ParquetWriter.MODULE));
    }
}
