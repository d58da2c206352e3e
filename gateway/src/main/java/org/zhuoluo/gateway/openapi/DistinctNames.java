package org.zhuoluo.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Renames what several documents call the same and mean differently: such a component gets the name of its service in front. What is equal in
 * all of them stays one.
 */
final class DistinctNames {
    private static final String COMPONENTS = "components";

    private final Map<String, JsonNode> documents;
    private final Set<String> clashing;

    private DistinctNames(Map<String, JsonNode> documents) {
        this.documents = documents;
        this.clashing = clashing();
    }

    /** The documents by service, with distinct names. */
    static List<JsonNode> in(Map<String, JsonNode> documents) {
        return new DistinctNames(documents).renamed();
    }

    /** The references ({@code #/components/schemas/Role}) that mean different things in different documents. */
    private Set<String> clashing() {
        Map<String, JsonNode> first = new HashMap<>();
        Set<String> different = new HashSet<>();
        documents
                .values()
                .forEach(document -> document.path(COMPONENTS)
                        .properties()
                        .forEach(kind -> kind.getValue().properties().forEach(component -> {
                            String reference = reference(kind.getKey(), component.getKey());
                            JsonNode other = first.putIfAbsent(reference, component.getValue());
                            if (other != null && !other.equals(component.getValue())) {
                                different.add(reference);
                            }
                        })));
        return spread(different);
    }

    /** What refers to a renamed component differs from its namesake from then on, and is renamed too. */
    private Set<String> spread(Set<String> different) {
        int before;
        do {
            before = different.size();
            documents
                    .values()
                    .forEach(document -> document.path(COMPONENTS)
                            .properties()
                            .forEach(kind -> kind.getValue().properties().forEach(component -> {
                                String reference = reference(kind.getKey(), component.getKey());
                                if (isShared(kind.getKey(), component.getKey())
                                        && refersToOneOf(different, component.getValue())) {
                                    different.add(reference);
                                }
                            })));
        } while (different.size() > before);
        return different;
    }

    private boolean isShared(String kind, String name) {
        return documents.values().stream()
                        .filter(document -> document.path(COMPONENTS).path(kind).has(name))
                        .count()
                > 1;
    }

    private static boolean refersToOneOf(Set<String> references, JsonNode node) {
        if (node.isTextual()) {
            return references.contains(node.textValue());
        }
        for (JsonNode child : node) {
            if (refersToOneOf(references, child)) {
                return true;
            }
        }
        return false;
    }

    private List<JsonNode> renamed() {
        Map<String, JsonNode> result = new LinkedHashMap<>();
        documents.forEach((service, document) -> result.put(service, renamed(prefixOf(service), document)));
        return List.copyOf(result.values());
    }

    private JsonNode renamed(String prefix, JsonNode document) {
        ObjectNode copy = (ObjectNode) withReferences(prefix, document);
        copy.path(COMPONENTS).properties().forEach(kind -> {
            ObjectNode components = (ObjectNode) kind.getValue();
            List.copyOf(components.properties()).forEach(component -> {
                if (clashing.contains(reference(kind.getKey(), component.getKey()))) {
                    components.set(prefix + component.getKey(), components.remove(component.getKey()));
                }
            });
        });
        return copy;
    }

    private JsonNode withReferences(String prefix, JsonNode node) {
        if (node.isTextual() && clashing.contains(node.textValue())) {
            String reference = node.textValue();
            int name = reference.lastIndexOf('/') + 1;
            return TextNode.valueOf(reference.substring(0, name) + prefix + reference.substring(name));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), withReferences(prefix, field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(withReferences(prefix, element)));
            return copy;
        }
        return node;
    }

    private static String reference(String kind, String name) {
        return "#/" + COMPONENTS + "/" + kind + "/" + name;
    }

    /** "appeals-service" becomes "Appeals". */
    private static String prefixOf(String service) {
        String word = service.substring(0, service.indexOf('-'));
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
