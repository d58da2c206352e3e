package org.zhuoluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys of the gateway and their defaults are what the README says. */
class ConfigurationTest {
    private static final Pattern DEFAULT = Pattern.compile("@WithDefault\\(\"([^\"]*)\"\\)\\s+[\\w<>]+ (\\w+)\\(\\)");

    @Test
    void everyDefaultIsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<Path> configs;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            configs = files.filter(file -> file.toString().endsWith("Config.java"))
                    .toList();
        }

        assertThat(configs).hasSize(2);
        for (Path config : configs) {
            Matcher declared = DEFAULT.matcher(Files.readString(config));
            int found = 0;
            while (declared.find()) {
                found++;
                String key = declared.group(2).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                assertThat(readme.lines())
                        .as("%s in %s", key, config)
                        .anyMatch(line -> line.matches("\\| `zhuoluo\\.gateway\\.[a-z.]*" + key + "` \\| `"
                                + Pattern.quote(declared.group(1)) + "` \\|.*"));
            }
            assertThat(found).isPositive();
        }
    }

    @Test
    void everyServiceAndItsPathsAreInTheReadme() throws IOException {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        String readme = Files.readString(Path.of("README.md"));

        assertThat(properties.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".paths"))
                .hasSize(4)
                .allSatisfy(key -> assertThat(properties.getProperty(key).split(","))
                        .allSatisfy(path -> assertThat(readme).contains("`" + path + "`")));
    }
}
