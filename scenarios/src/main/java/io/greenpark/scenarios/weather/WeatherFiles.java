package io.greenpark.scenarios.weather;

import io.greenpark.core.provenance.InputFile;
import io.greenpark.core.weather.CheckedWeather;
import io.greenpark.core.weather.ColumnQuality;
import io.greenpark.core.weather.QualityCount;
import io.greenpark.core.weather.RawWeather;
import io.greenpark.core.weather.WeatherGap;
import io.greenpark.core.weather.WeatherQuality;
import io.greenpark.scenarios.input.Disk;
import io.greenpark.scenarios.input.FileSource;
import io.greenpark.scenarios.input.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Reads weather files of any known format; the format is found by the content. */
public final class WeatherFiles {

    /** A year of minutes with forty columns stays below it; anything larger is no weather year. */
    private static final int LARGEST_FILE_BYTES = 256 * 1024 * 1024;

    private static final int HEAD_BYTES = 4096;

    private static final List<WeatherFormat> FORMATS = List.of(
            new EpwFormat(),
            new SamCsvFormat(),
            new Tmy3Format(),
            new Tmy2Format(),
            new SrwFormat(),
            new PvgisCsvFormat(),
            new PvgisJsonFormat(),
            new NasaPowerFormat());

    private WeatherFiles() {}

    /**
     * Reads and checks a weather file.
     *
     * @param file where it is
     * @param nameAsWritten its name as the user wrote it, for results
     * @throws InputException if it is missing, of no known format, breaks its format or has gaps that are too long
     */
    public static WeatherFile read(Path file, String nameAsWritten) {
        return read(Disk.HERE, file, nameAsWritten, Wanted.NOTHING);
    }

    /**
     * Reads and checks a weather file.
     *
     * @param source where files are
     * @param wanted what to take where the file leaves a choice
     * @throws InputException as {@link #read(Path, String)}
     */
    public static WeatherFile read(FileSource source, Path file, String nameAsWritten, Wanted wanted) {
        byte[] bytes = bytes(source, file);
        return read(file, nameAsWritten, bytes, format(file, bytes), wanted);
    }

    /**
     * Reads and checks a CSV file of one's own.
     *
     * @param source where files are
     * @param map what its columns hold
     * @throws InputException as {@link #read(Path, String)}
     */
    public static WeatherFile read(FileSource source, Path file, String nameAsWritten, Wanted wanted, CsvMap map) {
        return read(file, nameAsWritten, bytes(source, file), new CsvMapFormat(map), wanted);
    }

    private static WeatherFile read(
            Path file, String nameAsWritten, byte[] bytes, WeatherFormat format, Wanted wanted) {
        WeatherTable table = format.read(file, bytes, wanted);
        requireShortGaps(file, table);
        CheckedWeather checked = WeatherQuality.check(table.raw());
        List<QualityCount> counts = new ArrayList<>(table.counts());
        counts.addAll(checked.quality());
        return new WeatherFile(
                new InputFile(nameAsWritten, sha256(bytes)),
                format.name(),
                table.station(),
                table.stamps(),
                ColumnQuality.of(table.raw()),
                new CheckedWeather(checked.weather(), checked.radiationCentre(), checked.closure(), counts));
    }

    /**
     * Reads a weather file and leaves its values as they are, NaN where one is missing.
     *
     * @param file where it is
     * @throws InputException if it is missing, of no known format or breaks its format
     */
    public static RawWeather readUnchecked(Path file) {
        byte[] bytes = bytes(Disk.HERE, file);
        return format(file, bytes).read(file, bytes, Wanted.NOTHING).raw();
    }

    private static byte[] bytes(FileSource source, Path file) {
        try {
            if (source.isFolder(file)) {
                throw InputException.ofFile(file, "is a folder", "Give the weather file itself");
            }
            if (source.exists(file) && !source.isFile(file)) {
                throw InputException.ofFile(file, "is a pipe or a device, which may never end", "Give a file");
            }
            if (source.bytes(file) > LARGEST_FILE_BYTES) {
                throw InputException.ofFile(file, "is larger than 256 MiB", "Give a file of one year");
            }
            return source.read(file, LARGEST_FILE_BYTES);
        } catch (NoSuchFileException e) {
            throw InputException.ofFile(file, "does not exist", "Paths are relative to the scenario file");
        } catch (IOException e) {
            throw InputException.ofFile(file, "cannot be read: " + e.getMessage(), "");
        }
    }

    private static WeatherFormat format(Path file, byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.UTF_8);
        String head = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (WeatherFormat format : FORMATS) {
            if (format.recognises(head)) {
                return format;
            }
        }
        throw InputException.ofFile(
                file,
                "is no weather file of a known format",
                "Known formats: %s; any other CSV with columns"
                        .formatted(FORMATS.stream().map(WeatherFormat::name).collect(Collectors.joining(", "))));
    }

    private static void requireShortGaps(Path file, WeatherTable table) {
        List<WeatherGap> gaps = table.raw().gapsTooLong();
        if (!gaps.isEmpty()) {
            WeatherGap gap = gaps.get(0);
            double hours = gap.steps() * table.raw().axis().stepHours();
            throw new InputException(
                    file,
                    table.lines()[gap.firstStep()],
                    0,
                    gap.variable().key(),
                    "is missing or implausible for %s h in a row".formatted(hours),
                    "Gaps of up to %s h are filled; fill this one in the file".formatted(WeatherQuality.MAX_GAP_HOURS));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
