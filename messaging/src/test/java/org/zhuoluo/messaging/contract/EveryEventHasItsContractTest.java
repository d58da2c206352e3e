package org.zhuoluo.messaging.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhuoluo.messaging.envelope.EventJson;

/** Ties the sealed families, the schemas and the published examples to each other. */
class EveryEventHasItsContractTest {
    static Stream<Contract> contracts() {
        return Contract.all();
    }

    static Stream<Arguments> examples() {
        return Contract.all()
                .flatMap(contract -> contract.examples().stream().map(file -> Arguments.of(contract, file)));
    }

    static Stream<Arguments> encryptedComponents() {
        return Contract.all()
                .flatMap(contract -> components(contract)
                        .map(RecordComponent::getName)
                        .filter(name -> name.endsWith("Encrypted"))
                        .map(name -> Arguments.of(contract, name)));
    }

    @Test
    void aContractWithoutAnEventDoesNotExist() throws IOException {
        try (Stream<Path> folders = Files.list(Contract.ROOT).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Contract.all().map(Contract::wireName).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void aWireNameIsAPastTenseFactWithItsVersion(Contract contract) {
        assertThat(contract.wireName()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
        assertThat(contract.schema().path("$id").asText()).isEqualTo("urn:zhuoluo:contract:" + contract.wireName());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theComponentsOfTheRecordAreThePropertiesOfTheSchema(Contract contract) {
        List<String> names = components(contract).map(RecordComponent::getName).toList();
        List<String> required = components(contract)
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .toList();

        assertThat(contract.schema().path("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(names);
        assertThat(contract.schema().path("required"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyPropertyIsDescribedInASentence(Contract contract) {
        assertThat(contract.schema().path("description").asText()).endsWith(".");
        assertThat(contract.schema().path("properties"))
                .allSatisfy(property ->
                        assertThat(property.path("description").asText()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyPropertyIsSeenInAnExample(Contract contract) {
        var given = contract.examples().stream()
                .map(Contract::read)
                .map(Contract::parse)
                .flatMap(example -> example.properties().stream().map(Map.Entry::getKey))
                .collect(toSet());

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        components(contract).map(RecordComponent::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everythingEverPublishedIsStillReadAndStillValid(Contract contract, Path example) {
        String published = Contract.read(example);

        String writtenBack = EventJson.write(EventJson.read(published, contract.event()));

        assertThat(Contract.parse(writtenBack)).isEqualTo(Contract.parse(published));
        assertThat(contract.violations(Contract.parse(published))).isEmpty();
        assertThat(contract.violations(Contract.parse(writtenBack))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFieldOfANewerProducerIsPassedOver(Contract contract, Path example) {
        ObjectNode newer = (ObjectNode) Contract.parse(Contract.read(example));
        newer.put("addedLater", "by a newer producer");

        assertThat(contract.violations(newer)).isEmpty();
        assertThat(EventJson.read(newer.toString(), contract.event()))
                .isEqualTo(EventJson.read(Contract.read(example), contract.event()));
    }

    @ParameterizedTest
    @MethodSource("encryptedComponents")
    void plaintextDoesNotPassForCiphertext(Contract contract, String component) {
        ObjectNode fact = contract.examples().stream()
                .map(Contract::read)
                .map(Contract::parse)
                .filter(example -> example.has(component))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();

        for (String plaintext : List.of(
                "厂区频繁停电影响生产", "91339901MA2G0B7X1K", "13800000000", "k1:厂区频繁停电影响生产，望尽快查明原因并改造线路，谢谢各位领导。", "k1:short")) {
            fact.put(component, plaintext);
            assertThat(contract.violations(fact)).as(plaintext).isNotEmpty();
        }
    }

    private static Stream<RecordComponent> components(Contract contract) {
        return Stream.of(contract.event().getRecordComponents());
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
