package org.zhuoluo.assignment.assignment;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids of attachments in a column: divided by commas, null for none. */
@Converter
class AttachmentIds implements AttributeConverter<List<UUID>, String> {
    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<UUID> ids) {
        return ids == null || ids.isEmpty()
                ? null
                : ids.stream().map(UUID::toString).collect(joining(","));
    }

    @Override
    public List<UUID> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? List.of()
                : COMMA.splitAsStream(column).map(UUID::fromString).toList();
    }
}
