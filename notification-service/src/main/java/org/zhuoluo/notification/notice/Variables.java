package org.zhuoluo.notification.notice;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.zhuoluo.notification.template.Message;
import org.zhuoluo.notification.template.NoticeTemplate;

/** The values of a message as they rest: JSON by placeholder, because codes and dates become words only when somebody reads them. */
@ApplicationScoped
class Variables {
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final ObjectMapper json;

    Variables(ObjectMapper json) {
        this.json = json;
    }

    String write(Message message) {
        var values = new TreeMap<String, String>();
        message.values().forEach((variable, value) -> values.put(variable.placeholder(), value));
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Message read(String templateName, String stored) {
        var template = NoticeTemplate.valueOf(templateName);
        try {
            var values = json.readValue(stored, VALUES);
            return new Message(
                    template,
                    template.variables().stream()
                            .filter(variable -> values.containsKey(variable.placeholder()))
                            .collect(toMap(variable -> variable, variable -> values.get(variable.placeholder()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The variables of a " + template + " are not readable", e);
        }
    }
}
