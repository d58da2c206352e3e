package org.zhuoluo.assignment.unit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;

/** The rows of an import, as text; in CSV the first line names the columns and is no row. */
record ImportedRows<R>(List<R> rows, int firstLine) {
    static final String CSV_TYPE = "text/csv";

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    static <R> ImportedRows<R> read(String body, MediaType as, Class<R> row) {
        try {
            return as.isCompatible(MediaType.valueOf(CSV_TYPE))
                    ? new ImportedRows<>(csv(body, row), 2)
                    : new ImportedRows<>(
                            JSON.readValue(body, JSON.getTypeFactory().constructCollectionType(List.class, row)), 1);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static <R> List<R> csv(String body, Class<R> row) throws IOException {
        try (MappingIterator<R> rows = CSV.readerFor(row)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(body.startsWith("\uFEFF") ? body.substring(1) : body)) {
            return rows.readAll();
        }
    }

    /** Where it is, and nothing of what the parser says: that names classes and quotes what was sent. */
    private static Refusal unreadable(IOException unreadable) {
        int line = unreadable instanceof JsonProcessingException named && named.getLocation() != null
                ? named.getLocation().getLineNr()
                : 1;
        return Refusal.of(CommonProblem.INVALID_REQUEST)
                .field(
                        "line[%d]".formatted(line),
                        "无法读取，请检查列名与格式",
                        "It cannot be read; please check the names of the columns and the format");
    }
}
