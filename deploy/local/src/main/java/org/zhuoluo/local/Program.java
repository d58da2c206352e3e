package org.zhuoluo.local;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the stack can start, with the port it listens on unless told otherwise. */
enum Program {
    MARIADB("mariadb", 3316),
    KAFKA("kafka", 9192),
    KEYCLOAK("keycloak", 8180),
    GATEWAY("gateway", 8080),
    APPEALS("appeals-service", 8081),
    ASSIGNMENT("assignment-service", 8082),
    EVALUATION("evaluation-service", 8083),
    NOTIFICATION("notification-service", 8084);

    private final String title;
    private final int defaultPort;

    Program(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    String title() {
        return title;
    }

    int defaultPort() {
        return defaultPort;
    }

    boolean isService() {
        return compareTo(GATEWAY) >= 0;
    }

    /** The schema of its own, as {@code appeals} of appeals-service; the gateway has none. */
    Optional<String> database() {
        return isService() && this != GATEWAY ? Optional.of(title.substring(0, title.indexOf('-'))) : Optional.empty();
    }

    static List<Program> services() {
        return Stream.of(values()).filter(Program::isService).toList();
    }

    static Program named(String title) {
        return Stream.of(values())
                .filter(program -> program.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new StackProblem("There is no '" + title + "' here; there are: " + titles() + "."));
    }

    static String titles() {
        return String.join(", ", Arrays.stream(values()).map(Program::title).toList());
    }
}
