package org.doorstep.server.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.doorstep.contract.office.People;
import org.doorstep.server.http.Problem;

/** Reads a table row by row: one bad row is refused with its line and a sentence, and the others go in. */
final class CsvTable {
    /** More would be a mistake: the largest authority has a tenth of it. */
    static final int ROWS_MAX = 100_000;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Consumer<CsvRow> enter;
    private final List<People.Refused> refused = new ArrayList<>();
    private int accepted;

    private CsvTable(Consumer<CsvRow> enter) {
        this.enter = enter;
    }

    static People.Imported read(String csv, Kind kind, Consumer<CsvRow> enter) {
        var table = new CsvTable(enter);
        try (var parser = CSVParser.parse(withoutMark(csv), format(csv))) {
            checkHeader(parser, kind);
            table.rows(parser);
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.unreadable("The first line must name each column once, for example: " + kind.header());
        }
        return new People.Imported(table.accepted, table.refused);
    }

    private void rows(CSVParser parser) {
        var line = parser.getCurrentLineNumber() + 1;
        for (var rows = parser.iterator(); hasNext(rows, line); line = parser.getCurrentLineNumber() + 1) {
            if (accepted + refused.size() >= ROWS_MAX)
                throw Problem.unreadable(
                        "A file may hold " + ROWS_MAX + " rows; those up to line " + line + " went in.");
            row(rows.next(), (int) line);
        }
    }

    private boolean hasNext(Iterator<CSVRecord> rows, long line) {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            refused.add(new People.Refused(
                    (int) line, "The file cannot be read from here on. Is a quotation mark opened and never closed?"));
            return false;
        }
    }

    private void row(CSVRecord row, int line) {
        if (row.size() == 1 && row.get(0).isBlank()) return;
        try {
            if (!row.isConsistent())
                throw Problem.unreadable("This row has " + row.size() + " fields where the first line names "
                        + row.getParser().getHeaderNames().size() + ".");
            enter.accept(new CsvRow(row));
            accepted++;
        } catch (Problem | IllegalArgumentException e) {
            refused.add(new People.Refused(line, String.valueOf(e.getMessage())));
        }
    }

    private static void checkHeader(CSVParser parser, Kind kind) {
        var names = parser.getHeaderNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        for (var column : kind.required())
            if (!names.contains(column))
                throw Problem.unreadable(
                        "The column \"" + column + "\" is missing. The first line must read: " + kind.header());
        for (var name : names)
            if (!kind.knows(name))
                throw Problem.unreadable(
                        "The column \"" + name + "\" is not known. The first line may read: " + kind.header());
    }

    /** Spreadsheets of other countries write semicolons. */
    private static CSVFormat format(String csv) {
        var end = csv.indexOf('\n');
        var header = end < 0 ? csv : csv.substring(0, end);
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.contains(",") ? ',' : ';')
                .setHeader()
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true)
                .get();
    }

    private static String withoutMark(String csv) {
        return !csv.isEmpty() && csv.charAt(0) == BYTE_ORDER_MARK ? csv.substring(1) : csv;
    }
}
