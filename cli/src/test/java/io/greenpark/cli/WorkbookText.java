package io.greenpark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as another program reads it: sheet by sheet its named range, what stays in sight, number formats and cells. */
final class WorkbookText {

    private static final Pattern NAME =
            Pattern.compile("<definedName[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</definedName>");
    private static final Pattern PANE = Pattern.compile("<pane [^>]*/>");
    private static final Pattern SPLIT = Pattern.compile("([xy])Split=\"(\\d+)\"");

    private WorkbookText() {}

    /** The sheets of the workbook {@code file} by name, in their order. */
    static Map<String, String> of(Path file) throws IOException {
        Map<String, String> names = names(file);
        Map<String, String> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, false))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet(file, sheet, names.get(sheet.getName())));
            }
        }
        return sheets;
    }

    private static String sheet(Path file, Sheet sheet, String range) throws IOException {
        List<Row> rows = sheet.read();
        List<String> lines = new ArrayList<>();
        rows.forEach(
                row -> lines.add(cells(row).stream().map(WorkbookText::value).collect(Collectors.joining("\t"))));
        return "named range: %s\nin sight: %s\nformats: %s\n"
                        .formatted(range, frozen(file, sheet.getIndex() + 1), formats(rows))
                + PageTables.shortened(lines);
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < row.getCellCount(); c++) {
            cells.add(row.getOptionalCell(c).orElse(null));
        }
        return cells;
    }

    private static String value(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            throw new AssertionError("a formula: " + cell.getFormula());
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().toPlainString()
                : cell.getText().replace("\n", "\\n");
    }

    /** Number formats by the header of their column. */
    private static String formats(List<Row> rows) {
        List<Cell> headers = cells(rows.get(0));
        Map<String, String> formats = new LinkedHashMap<>();
        for (Row row : rows.subList(1, rows.size())) {
            List<Cell> cells = cells(row);
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                if (cell != null && cell.getType() == CellType.NUMBER) {
                    formats.putIfAbsent(headers.get(c).getText(), String.valueOf(cell.getDataFormatString()));
                }
            }
        }
        return formats.toString();
    }

    private static Map<String, String> names(Path file) throws IOException {
        return NAME.matcher(part(file, "xl/workbook.xml"))
                .results()
                .filter(name -> !name.group(1).startsWith("_xlnm"))
                .collect(Collectors.toMap(
                        name -> name.group(1), name -> name.group(2).replace("&apos;", "'")));
    }

    private static String frozen(Path file, int number) throws IOException {
        Matcher pane = PANE.matcher(part(file, "xl/worksheets/sheet" + number + ".xml"));
        if (!pane.find() || !pane.group().contains("state=\"frozen\"")) {
            return "nothing";
        }
        return SPLIT.matcher(pane.group())
                .results()
                .map(split -> split.group(2) + (split.group(1).equals("x") ? " columns" : " rows"))
                .collect(Collectors.joining(", "));
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
