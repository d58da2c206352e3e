package org.zhuoluo.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistinctNamesTest {
    @Test
    void whatIsEqualInAllStaysOne() throws Exception {
        List<JsonNode> documents = DistinctNames.in(documents("""
                {"components": {"schemas": {"Problem": {"type": "object"}}}}""", """
                {"components": {"schemas": {"Problem": {"type": "object"}}}}"""));

        assertThat(documents)
                .allSatisfy(document -> assertThat(
                                document.at("/components/schemas/Problem").isMissingNode())
                        .isFalse());
    }

    @Test
    void whatDiffersGetsTheNameOfItsServiceInFrontAndIsStillReferredTo() throws Exception {
        List<JsonNode> documents = DistinctNames.in(documents("""
                {"paths": {"/a": {"$ref": "#/components/schemas/View"}},
                 "components": {"schemas": {"View": {"type": "object"}}}}""", """
                {"paths": {"/b": {"$ref": "#/components/schemas/View"}},
                 "components": {"schemas": {"View": {"type": "string"}}}}"""));

        assertThat(documents.get(0).at("/paths/~1a/$ref").asText()).isEqualTo("#/components/schemas/AppealsView");
        assertThat(documents.get(0).at("/components/schemas/AppealsView/type").asText())
                .isEqualTo("object");
        assertThat(documents.get(1).at("/paths/~1b/$ref").asText()).isEqualTo("#/components/schemas/AssignmentView");
        assertThat(documents.get(1).at("/components/schemas/View").isMissingNode())
                .isTrue();
    }

    @Test
    void whatLooksEqualButRefersToWhatDiffersIsRenamedToo() throws Exception {
        List<JsonNode> documents = DistinctNames.in(documents("""
                {"components": {"schemas": {
                  "Page": {"items": {"$ref": "#/components/schemas/View"}}, "View": {"type": "object"}}}}""", """
                {"components": {"schemas": {
                  "Page": {"items": {"$ref": "#/components/schemas/View"}}, "View": {"type": "string"}}}}"""));

        assertThat(documents
                        .get(0)
                        .at("/components/schemas/AppealsPage/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/AppealsView");
        assertThat(documents
                        .get(1)
                        .at("/components/schemas/AssignmentPage/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/AssignmentView");
    }

    private static Map<String, JsonNode> documents(String appeals, String assignment) throws JsonProcessingException {
        var json = new ObjectMapper();
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        documents.put("appeals-service", json.readTree(appeals));
        documents.put("assignment-service", json.readTree(assignment));
        return documents;
    }
}
