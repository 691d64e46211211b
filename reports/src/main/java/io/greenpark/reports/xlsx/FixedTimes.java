package io.greenpark.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that the same results give the same bytes. */
final class FixedTimes {

    /**
     * Early, but not the first moment that a ZIP file can name: Java adds an instant in the time zone of the machine to
     * that one.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private FixedTimes() {}

    /** Writes the workbook anew with the same parts in the same order. */
    static void apply(Path workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(fixed);
                out.write(entry.getName().equals(PROPERTIES) ? withoutCreated(content) : content);
                out.closeEntry();
            }
        }
        Files.write(workbook, bytes.toByteArray());
    }

    private static byte[] withoutCreated(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }
}
