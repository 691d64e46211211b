package io.greenpark.reports.xlsx;

import io.greenpark.reports.table.Column;
import io.greenpark.reports.table.DataTable;
import io.greenpark.reports.table.FormulaGuard;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a sheet: header frozen, filters on, the range named after the table. */
final class TableSheet {

    private static final String HEADER_FILL = "DCEBE3";
    private static final double NARROWEST = 9.0;
    private static final double WIDEST = 60.0;

    private TableSheet() {}

    static Worksheet write(Workbook book, DataTable table) {
        Worksheet sheet = book.newWorksheet(table.name());
        List<Column> columns = table.columns();
        for (int c = 0; c < columns.size(); c++) {
            header(sheet, 0, c, columns.get(c).header());
            column(sheet, table, c);
        }
        int last = table.rows().size();
        finish(sheet, table.name(), last, columns.size(), 1);
        return sheet;
    }

    static void header(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, FormulaGuard.guarded(text));
        sheet.style(row, column).bold().fillColor(HEADER_FILL).set();
    }

    /** Text as text, whatever it begins with. */
    static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, FormulaGuard.guarded(text));
        }
    }

    /** A number; the cell stays empty where it is not defined. */
    static void number(Worksheet sheet, int row, int column, double value) {
        if (!Double.isNaN(value)) {
            sheet.value(row, column, value);
        }
    }

    static void finish(Worksheet sheet, String name, int lastRow, int columns, int frozenColumns) {
        sheet.freezePane(frozenColumns, 1);
        sheet.setAutoFilter(0, 0, lastRow, columns - 1);
        sheet.range(0, 0, lastRow, columns - 1).setName(name);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void column(Worksheet sheet, DataTable table, int c) {
        Column column = table.columns().get(c);
        int longest = column.header().length();
        for (int r = 0; r < table.rows().size(); r++) {
            Object cell = table.rows().get(r).get(c);
            if (column.type() == Column.Type.NUMBER) {
                number(sheet, r + 1, c, (Double) cell);
            } else if (column.type() == Column.Type.INTEGER) {
                sheet.value(r + 1, c, (Integer) cell);
            } else {
                text(sheet, r + 1, c, cell.toString());
                longest = Math.max(longest, cell.toString().length());
            }
        }
        if (column.type() == Column.Type.NUMBER && !table.rows().isEmpty()) {
            sheet.range(1, c, table.rows().size(), c)
                    .style()
                    .format(CellFormat.ofHeader(column.header()).code())
                    .set();
        }
        sheet.width(c, Math.min(WIDEST, Math.max(NARROWEST, longest + 2.0)));
    }
}
