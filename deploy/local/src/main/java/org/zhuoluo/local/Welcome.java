package org.zhuoluo.local;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person needs to know once everything is up. */
final class Welcome {
    static final String ACCOUNTS = """
            Accounts (the password is the name; ./run token NAME prints a token):
              enterprise1 … enterprise3   enterprises              clerk1        takes appeals in
              coordinator1                gives them to units      supervisor1   sees what is overdue
              leader1                     a city leader            admin1        operations
              evaluator1                  call-backs               housing-system  a department's own system
              two officers of each unit, as <unit>.a and <unit>.b: deploy/local/realm/zhuoluo-realm.json lists them
            """;

    private final Assembly assembly;
    private final Stack stack;
    private final Options options;

    Welcome(Assembly assembly, Stack stack, Options options) {
        this.assembly = assembly;
        this.stack = stack;
        this.options = options;
    }

    String text(Duration took) {
        return String.format(Locale.ROOT, "%nReady after %.1f s.%n%n", took.toMillis() / 1000.0)
                + "  Address   " + assembly.address() + "\n"
                + "  API       " + assembly.address() + "/docs\n"
                + "  Accounts  " + assembly.issuer() + "\n"
                + "  Logs      " + assembly.folders().data().resolve("logs") + "\n\n"
                + new Table(stack).text() + "\n\n"
                + ACCOUNTS
                + "\nA first call:\n  curl -H \"Authorization: Bearer $(./run token enterprise1)\" "
                + assembly.address() + "/api/v1/appeals\n"
                + byHand()
                + (options.stopAfterReady() ? "" : "\nCtrl-C stops everything.");
    }

    private String byHand() {
        return options.without().stream()
                .map(service ->
                        "\nLeft to you, in dev mode:\n  QUARKUS_CONFIG_LOCATIONS=%s mvn -pl %s -am quarkus:dev\n"
                                .formatted(
                                        assembly.folders().config().resolve(service.title() + ".properties"),
                                        service.title()))
                .collect(Collectors.joining());
    }
}
