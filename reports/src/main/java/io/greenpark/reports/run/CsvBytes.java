package io.greenpark.reports.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes one CSV file: UTF-8, LF, a point as decimal sign, numbers with all their digits, an empty cell where a number is
 * not defined.
 *
 * <p>Numbers that come back, such as tariff prices and loads that are the same in every case, are kept as bytes in a
 * table keyed by their bits: turning a double into digits is by far the dearest part of writing a year of hours.
 */
final class CsvBytes implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private static final int MEMORY_BITS = 14;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final long[] memoryKeys = new long[1 << MEMORY_BITS];
    private final byte[][] memoryDigits = new byte[1 << MEMORY_BITS][];
    private int used;
    private boolean lineStarted;

    CsvBytes(Path file) throws IOException {
        this(Files.newOutputStream(file));
    }

    CsvBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes a whole line of texts. */
    void header(List<String> cells) throws IOException {
        for (String cell : cells) {
            text(cell);
        }
        endLine();
    }

    /** Adds a cell of text; one that a spreadsheet would take for a formula is neutralised. */
    void text(String cell) throws IOException {
        raw(CsvText.encode(cell).getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a cell of bytes that need no quotes. */
    void raw(byte[] cell) throws IOException {
        separate();
        append(cell);
    }

    /** Adds a number; {@code NaN} becomes an empty cell. */
    void number(double value) throws IOException {
        separate();
        if (value == 0.0) {
            ensure(1);
            buffer[used++] = '0';
        } else if (!Double.isNaN(value)) {
            append(digits(value));
        }
    }

    void endLine() throws IOException {
        ensure(1);
        buffer[used++] = '\n';
        lineStarted = false;
    }

    private byte[] digits(double value) {
        long bits = Double.doubleToRawLongBits(value);
        int slot = (int) ((bits * 0x9E3779B97F4A7C15L) >>> (64 - MEMORY_BITS));
        byte[] digits = memoryDigits[slot];
        if (digits == null || memoryKeys[slot] != bits) {
            digits = CsvText.number(value).getBytes(StandardCharsets.US_ASCII);
            memoryKeys[slot] = bits;
            memoryDigits[slot] = digits;
        }
        return digits;
    }

    private void separate() throws IOException {
        if (lineStarted) {
            ensure(1);
            buffer[used++] = ',';
        }
        lineStarted = true;
    }

    private void append(byte[] bytes) throws IOException {
        if (bytes.length > buffer.length) {
            flush();
            out.write(bytes);
            return;
        }
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void ensure(int bytes) throws IOException {
        if (used + bytes > buffer.length) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
