package org.zhuoluo.messaging.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is published of one type of event: the record that the code has, its schema, its examples. */
record Contract(Class<? extends DomainEvent> event) {
    static final Path ROOT = Path.of("src/main/resources/contracts");
    static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    /** The sealed families supply the list: an event without a contract cannot be forgotten. */
    static Stream<Contract> all() {
        return EventTypes.all().stream().map(Contract::new);
    }

    String wireName() {
        return EventTypes.nameOf(event);
    }

    JsonNode schema() {
        return parse(read(folder().resolve("schema.json")));
    }

    List<Path> examples() {
        try (Stream<Path> files = Files.list(folder().resolve("examples"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema objects to. */
    Set<ValidationMessage> violations(JsonNode fact) {
        JsonSchema schema = SCHEMAS.getSchema(schema());
        return schema.validate(
                fact.toString(),
                InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return ROOT.resolve(wireName());
    }

    @Override
    public String toString() {
        return wireName();
    }
}
