package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Folders folders;
    private Stack stack;

    @BeforeEach
    void aStack() {
        folders = Folders.of(root, Map.of());
        folders.create();
        stack = stackWith(part("appeals-service"));
    }

    @AfterEach
    void nothingIsLeft() {
        stack.stop();
    }

    @Test
    void servicesStopBeforeWhatTheyLeanOn() {
        stack.start();
        said.reset();

        stack.stop();

        assertThat(names()).containsExactly("appeals-service", "keycloak", "kafka", "mariadb");
    }

    @Test
    void servicesWaitForDatabaseAndBroker() {
        stack.start();

        assertThat(names().indexOf("appeals-service"))
                .isGreaterThan(Math.max(names().indexOf("mariadb"), names().indexOf("kafka")));
    }

    @Test
    void aServiceThatEndsWhileStartingEndsTheStartWithItsLastWords() {
        var broken = new Sleeper("broken", folders.data(), "echo no key for encryption; exit 3", false);
        stack = stackWith(broken);

        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(stack::start)
                .withMessageContaining("ended with 3")
                .withMessageContaining("no key for encryption");
    }

    @Test
    void aKilledPartComesBackAsANewProcess() {
        stack.start();
        long before = stack.child("kafka").orElseThrow().pid();
        ProcessHandle.of(before).orElseThrow().destroyForcibly();

        stack.restart("kafka");

        assertThat(stack.child("kafka").orElseThrow().pid()).isNotEqualTo(before);
        assertThat(stack.child("kafka").orElseThrow().alive()).isTrue();
    }

    @Test
    void whatIsNotPartOfTheRunIsNotRestarted() {
        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(() -> stack.restart("appeals-service-2"))
                .withMessage(
                        "There is no 'appeals-service-2' in this run; there are: mariadb, kafka, keycloak, appeals-service.");
    }

    private Stack stackWith(Part service) {
        return new Stack(
                List.of(part("mariadb"), part("kafka")),
                part("keycloak"),
                List.of(service),
                folders,
                new Progress(new PrintStream(said, true)));
    }

    private Sleeper part(String name) {
        return Sleeper.lasting(name, folders.data());
    }

    private List<String> names() {
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.strip().replaceFirst(" .*", ""))
                .toList();
    }
}
