package org.zhuoluo.assignment.machine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.KeyedHash;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.api.problem.UnreadableJson;

/** Reads each row of a batch for itself, and says of one that cannot be read which field is at fault: it stops no other row. */
@ApplicationScoped
class ReadRows {
    private final UpdateForm forms;
    private final KeyedHash hash;
    private final ObjectMapper json;

    ReadRows(UpdateForm forms, KeyedHash hash, ObjectMapper json) {
        this.forms = forms;
        this.hash = hash;
        this.json = json;
    }

    /** The form is looked at first: what is wrong in it concerns no event and takes no id. */
    Row read(JsonNode row) {
        if (!row.isObject()) {
            return Row.wrong(row, List.of(new FieldFault("", "每行应为一个 JSON 对象", "a row is a JSON object")));
        }
        UpdateRequest request;
        try {
            request = json.treeToValue(row, UpdateRequest.class);
        } catch (JsonProcessingException unreadable) {
            return Row.wrong(row, List.of(UnreadableJson.fault(unreadable)));
        }
        List<FieldFault> faults = forms.faultsOf(request);
        return faults.isEmpty()
                ? new Row(request.eventId(), faults, Optional.of(new Arrived(request, hash.of(write(request)))))
                : Row.wrong(row, faults);
    }

    private String write(UpdateRequest update) {
        try {
            return json.writeValueAsString(update);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What was read as JSON can be written as JSON", impossible);
        }
    }

    /**
     * One row.
     *
     * @param eventId as sent; null if it was not
     * @param arrived nothing, if there are faults
     */
    record Row(@Nullable String eventId, List<FieldFault> faults, Optional<Arrived> arrived) {
        private static Row wrong(JsonNode row, List<FieldFault> faults) {
            JsonNode eventId = row.path("eventId");
            return new Row(eventId.isTextual() ? eventId.textValue() : null, faults, Optional.empty());
        }
    }
}
