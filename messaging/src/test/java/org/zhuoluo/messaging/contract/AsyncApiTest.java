package org.zhuoluo.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.messaging.envelope.Headers;
import org.zhuoluo.messaging.topic.TopicSetup;

/** The AsyncAPI document says what the code does: topics, what travels on them, its headers, its schemas. */
class AsyncApiTest {
    private static JsonNode document;

    @BeforeAll
    static void readTheDocument() throws Exception {
        document =
                new YAMLMapper().readTree(Contract.ROOT.resolve("asyncapi.yaml").toFile());
    }

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @Test
    void everyTopicOfTheCodeIsAChannelAndNoOther() {
        var topics = new TreeSet<String>();
        for (Source source : Source.values()) {
            topics.add(source.topic());
        }
        topics.add(EventTypes.REFERENCE_TOPIC);
        topics.add(TopicSetup.deadLettersOf("{service}"));

        assertThat(document.path("channels"))
                .extracting(channel -> channel.path("address").asText())
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void anEventTravelsOnTheChannelOfItsFamilyAndOnNoOther(Contract contract) {
        List<String> addresses = new ArrayList<>();
        document.path("channels").forEach(channel -> {
            if (channel.path("messages").has(contract.wireName())) {
                addresses.add(channel.path("address").asText());
            }
        });

        assertThat(addresses).containsExactly(EventTypes.topicOf(contract.event()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aMessageNamesItsTypeItsSchemaAndItsEnvelope(Contract contract) {
        JsonNode message = document.path("components").path("messages").path(contract.wireName());
        String envelope = AboutAppeal.class.isAssignableFrom(contract.event()) ? "aboutAppeal" : "reference";

        assertThat(message.path("name").asText()).isEqualTo(contract.wireName());
        assertThat(message.path("summary").asText())
                .isEqualTo(contract.schema().path("description").asText());
        assertThat(Contract.ROOT.resolve(message.path("payload").path("$ref").asText()))
                .isEqualTo(Contract.ROOT.resolve("./" + contract.wireName() + "/schema.json"))
                .exists();
        assertThat(message.path("traits").path(0).path("$ref").asText())
                .isEqualTo("#/components/messageTraits/" + envelope);
    }

    @Test
    void noMessageIsWithoutAnEvent() {
        List<String> known = Stream.concat(Contract.all().map(Contract::wireName), Stream.of("dead-letter"))
                .toList();

        assertThat(document.path("components").path("messages").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyReferenceInTheDocumentLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Files.exists(Contract.ROOT.resolve(reference)))
                        .as(reference)
                        .isTrue();
            }
        });
    }

    @Test
    void theHeadersInTheDocumentAreThoseThatTheCodeWrites() throws IllegalAccessException {
        List<String> written = new ArrayList<>(List.of("traceparent"));
        for (Field constant : Headers.class.getFields()) {
            String name = (String) constant.get(null);
            if (!name.equals(Headers.OURS)) {
                written.add(name);
            }
        }
        JsonNode schemas = document.path("components").path("schemas");

        assertThat(Stream.of("envelope", "order")
                        .flatMap(schema -> schemas.path(schema).path("properties").properties().stream())
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(schemas.path("envelope").path("properties").path("ce_source").path("enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Source.values()).map(Headers::uriOf).toList());
    }
}
