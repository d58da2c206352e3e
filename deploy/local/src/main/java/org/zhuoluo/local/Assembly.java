package org.zhuoluo.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the parts of a run together. */
final class Assembly {
    private final Folders folders;
    private final Ports ports;
    private final Options options;
    private final Answers answers = new Answers();
    private final Artefacts artefacts;
    private final Secrets secrets;
    private final Keycloak keycloak;

    Assembly(Folders folders, Ports ports, Options options) {
        this.folders = folders;
        this.ports = ports;
        this.options = options;
        this.artefacts = Artefacts.read(folders.root().resolve("deploy/local/target/artefacts.txt"));
        artefacts.requireWhole();
        this.secrets = Secrets.of(folders.data());
        this.keycloak = new Keycloak(
                folders, new KeycloakServer(folders, artefacts.keycloak()), answers, ports.of(Program.KEYCLOAK));
    }

    Stack stack(Progress progress) {
        var database = new MariaDb(folders, artefacts, secrets, answers, ports.of(Program.MARIADB));
        var broker = new Kafka(folders, artefacts, secrets, answers, ports);
        return new Stack(List.of(database, broker), keycloak, services(), folders, progress);
    }

    String issuer() {
        return keycloak.issuer();
    }

    Folders folders() {
        return folders;
    }

    String address() {
        return "http://127.0.0.1:" + ports.of(Program.GATEWAY);
    }

    /** What assignment-service reads from deploy/seed has come through the gateway: from here on an appeal finds its unit. */
    void awaitReferenceData(Progress progress) {
        if (!options.without().contains(Program.GATEWAY) && !options.without().contains(Program.ASSIGNMENT)) {
            var watch = new Progress.Watch();
            new ReferenceData(address(), new Tokens(issuer())).await();
            progress.step("reference data", "areas seen through the gateway", watch.elapsed());
        }
    }

    private List<Part> services() {
        var configuration = new Configuration(folders, ports, secrets, options, issuer());
        var services = new ArrayList<Part>();
        for (Program program : Program.services()) {
            if (options.without().contains(program)) {
                new Service(folders, answers, program, 1, configuration).prepare(); // for whoever runs it by hand
            } else {
                IntStream.rangeClosed(1, options.instances())
                        .forEach(instance ->
                                services.add(new Service(folders, answers, program, instance, configuration)));
            }
        }
        return services;
    }
}
