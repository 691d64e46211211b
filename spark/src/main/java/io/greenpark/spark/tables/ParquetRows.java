package io.greenpark.spark.tables;

import io.greenpark.reports.parquet.ParquetColumn;
import io.greenpark.reports.parquet.ParquetSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopStreams;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Writes rows into one Parquet file, with the types that DuckDB gives the same columns. Little of it is in memory at a time. */
final class ParquetRows implements Closeable {

    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final ParquetWriter<List<? extends @Nullable Object>> writer;

    ParquetRows(FileSystem files, Path file, ParquetSchema schema) throws IOException {
        writer = new Builder(new Output(files, file), schema)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withConf(files.getConf())
                .build();
    }

    /** Adds a row: a cell for each column, of the type of the column, or null; NaN is written as null too. */
    void add(List<? extends @Nullable Object> row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** Where the bytes go. */
    private record Output(FileSystem files, Path file) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSizeHint) throws IOException {
            return createOrOverwrite(blockSizeHint);
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSizeHint) throws IOException {
            return HadoopStreams.wrap(files.create(file, true));
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    private static final class Builder extends ParquetWriter.Builder<List<? extends @Nullable Object>, Builder> {

        private final ParquetSchema schema;

        Builder(OutputFile file, ParquetSchema schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** The only one of its kind that must be there. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<List<? extends @Nullable Object>> getWriteSupport(Configuration conf) {
            return new Cells(schema);
        }
    }

    private static final class Cells extends WriteSupport<List<? extends @Nullable Object>> {

        private final ParquetSchema schema;
        private RecordConsumer out;

        Cells(ParquetSchema schema) {
            this.schema = schema;
        }

        /** The only one of its kind that must be there. */
        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration conf) {
            List<Type> columns = schema.columns().stream().map(Cells::type).toList();
            return new WriteContext(new MessageType(schema.table(), columns), schema.notes());
        }

        private static Type type(ParquetColumn column) {
            return switch (column.type()) {
                case TEXT ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
                case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
                case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
                case INSTANT ->
                    Types.optional(PrimitiveTypeName.INT64)
                            .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
                            .named(column.name());
            };
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(List<? extends @Nullable Object> row) {
            out.startMessage();
            for (int c = 0; c < row.size(); c++) {
                Object cell = row.get(c);
                if (cell != null && !cell.equals(Double.NaN)) {
                    ParquetColumn column = schema.columns().get(c);
                    out.startField(column.name(), c);
                    write(column.type(), cell);
                    out.endField(column.name(), c);
                }
            }
            out.endMessage();
        }

        private void write(ParquetColumn.Type type, Object cell) {
            switch (type) {
                case TEXT -> out.addBinary(Binary.fromString((String) cell));
                case NUMBER -> out.addDouble((double) cell);
                case INTEGER -> out.addInteger((int) cell);
                case TRUTH -> out.addBoolean((boolean) cell);
                case INSTANT -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) cell));
            }
        }
    }
}
