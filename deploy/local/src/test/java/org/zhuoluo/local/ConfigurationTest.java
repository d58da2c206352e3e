package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    private static final String ISSUER = "http://127.0.0.1:8180/realms/zhuoluo";

    @TempDir
    Path root;

    @Test
    void aServiceIsToldItsDatabaseItsBrokerAndItsIssuer() throws IOException {
        assertThat(of(Program.APPEALS))
                .containsEntry("quarkus.http.port", "8081")
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:mysql://127.0.0.1:3316/appeals")
                .containsEntry("kafka.bootstrap.servers", "127.0.0.1:9192")
                .containsEntry("quarkus.oidc.auth-server-url", ISSUER)
                .containsKey("zhuoluo.encryption.keys.k1");
    }

    @Test
    void everyInstanceOfAppealsServiceKeepsUploadsInTheSameFolderWhichFreshEmpties() throws IOException {
        Path storage = Path.of(of(Program.APPEALS, "--instances", "2").getProperty("zhuoluo.storage.folder"));
        assertThat(of(Program.EVALUATION)).doesNotContainKey("zhuoluo.storage.folder");
        Files.createDirectories(storage.resolve("kept/7f"));
        Files.writeString(storage.resolve("kept/7f/photo"), "a photo of the last run");

        Folders.of(root, Map.of()).empty();

        assertThat(storage).isEmptyDirectory();
    }

    @Test
    void theClockIsMovableInATrialOnly() throws IOException {
        assertThat(of(Program.ASSIGNMENT)).doesNotContainKey("zhuoluo.trial.clock-file");
        assertThat(of(Program.ASSIGNMENT, "--trial")).containsKey("zhuoluo.trial.clock-file");
    }

    @Test
    void theGatewayKnowsEveryInstanceButNoDatabase() throws IOException {
        assertThat(of(Program.GATEWAY, "--instances", "2"))
                .containsEntry(
                        "zhuoluo.gateway.services.appeals-service.upstreams",
                        "http://127.0.0.1:8081,http://127.0.0.1:9081")
                .doesNotContainKey("quarkus.datasource.password");
    }

    @Test
    void aServiceRunByHandHasOneInstance() throws IOException {
        assertThat(of(Program.GATEWAY, "--instances", "2", "--without", "appeals-service"))
                .containsEntry("zhuoluo.gateway.services.appeals-service.upstreams", "http://127.0.0.1:8081")
                .containsEntry(
                        "zhuoluo.gateway.services.evaluation-service.upstreams",
                        "http://127.0.0.1:8083,http://127.0.0.1:9083");
    }

    private Properties of(Program service, String... words) throws IOException {
        var ports = new Ports(Map.of());
        var folders = Folders.of(root, Map.of());
        folders.create();
        var configuration =
                new Configuration(folders, ports, Secrets.of(folders.data()), Options.parse(List.of(words)), ISSUER);
        var values = new Properties();
        values.load(new StringReader(configuration.of(service, ports.of(service))));
        return values;
    }
}
