package org.zhuoluo.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhuoluo.api.identity.IdentityConfig;

class ConfigurationTest {
    private static final Path SHARED = Path.of("src/main/resources/META-INF/microprofile-config.properties");

    @Test
    void theReadmeNamesEverySharedKey() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> keys = Files.readAllLines(SHARED).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('='))
                        .replaceFirst("^%\\w+\\.", "")
                        .replace(".k1", ".<id>"))
                .distinct()
                .toList();

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }

    @Test
    void theReadmeNamesTheDefaultsOfIdentity() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        IdentityConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(IdentityConfig.class)
                .build()
                .getConfigMapping(IdentityConfig.class);

        assertThat(readme)
                .contains(
                        "| `zhuoluo.identity.remember` | `" + config.remember().toSeconds() + "s` |")
                .contains("| `zhuoluo.identity.remembered-tokens` | `" + config.rememberedTokens() + "` |");
    }

    @Test
    void nothingListensBeyondLoopbackUnlessToldTo() throws IOException {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(SHARED.toUri().toURL()))
                .withSources(new PropertiesConfigSource(Map.of("quarkus.http.port", "8081"), "service", 250))
                .build();

        assertThat(config.getValue("quarkus.http.host", String.class)).isEqualTo("127.0.0.1");
    }
}
