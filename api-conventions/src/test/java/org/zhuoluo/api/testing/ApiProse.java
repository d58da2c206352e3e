package org.zhuoluo.api.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What a reader of an API document, or of the README beside it, would stumble over. */
public final class ApiProse {
    private static final Pattern TORN = Pattern.compile("(?s).*  .*| .*|.*[,;:(，；：、-]\\s*");
    private static final Pattern LAST_NAMED = Pattern.compile(".*(/[^/{}]+)(?:/\\{[^/]+})*");
    private static final String OPERATIONS = "/api/v1/operations/"; // described once, in the README of messaging

    private ApiProse() {}

    /** Words with a gap in them or without an end, each with its place; an operation is described in whole sentences. */
    public static List<String> faults(JsonNode document) {
        List<String> faults = new ArrayList<>();
        look(document, "", faults);
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                if (!operation.path("description").asText().matches("(?s).*[.。]\\s*")) {
                    faults.add(operation.path("operationId").asText() + " does not end its description");
                }
            }
        }
        return faults;
    }

    private static void look(JsonNode node, String place, List<String> faults) {
        node.properties().forEach(each -> {
            boolean prose = each.getKey().equals("description") || each.getKey().equals("summary");
            if (prose && TORN.matcher(each.getValue().asText()).matches()) {
                faults.add(place + ": " + each.getValue().asText());
            }
            look(each.getValue(), place + "/" + each.getKey(), faults);
        });
        if (node.isArray()) {
            node.forEach(each -> look(each, place, faults));
        }
    }

    /** The paths whose last name stands nowhere in the README as code, alone or as part of a longer path. */
    public static List<String> pathsNotIn(String readme, JsonNode document) {
        String code = String.join(
                "\n",
                Pattern.compile("`([^`\n]+)`")
                        .matcher(readme.replaceAll("(?s)```.*?```", ""))
                        .results()
                        .map(span -> span.group(1))
                        .toList());
        return StreamSupport.stream(
                        ((Iterable<String>) () -> document.get("paths").fieldNames()).spliterator(), false)
                .filter(path -> !path.startsWith(OPERATIONS))
                .filter(path -> !Pattern.compile(
                                Pattern.quote(LAST_NAMED.matcher(path).replaceFirst("$1")) + "(?![\\w-])")
                        .matcher(code)
                        .find())
                .toList();
    }
}
