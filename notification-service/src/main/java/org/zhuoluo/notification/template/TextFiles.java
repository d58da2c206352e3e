package org.zhuoluo.notification.template;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhuoluo.api.problem.Language;

/** Reads the files of texts, and says what is wrong with them. */
final class TextFiles {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<Language, String> FILES = Map.of(
            Language.ZH, "/templates/notices_zh_CN.properties",
            Language.EN, "/templates/notices_en.properties");

    private TextFiles() {}

    static Map<Language, Map<String, String>> read() {
        var words = new EnumMap<Language, Map<String, String>>(Language.class);
        FILES.forEach((language, file) -> words.put(language, read(file)));
        return words;
    }

    private static Map<String, String> read(String file) {
        try (var stream = TextFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream().collect(toMap(name -> name, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static void requireComplete(Map<Language, Map<String, String>> words) {
        var wrong = new ArrayList<String>();
        for (var language : Language.values()) {
            for (var template : NoticeTemplate.values()) {
                wrong.addAll(faultsOf(template, language, words.getOrDefault(language, Map.of())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The texts of notices are wrong: " + String.join("; ", wrong));
        }
    }

    private static List<String> faultsOf(NoticeTemplate template, Language language, Map<String, String> words) {
        var title = words.get(template + ".title");
        var text = words.get(template + ".text");
        if (title == null || text == null) {
            return List.of("%s has no title or text in %s".formatted(template, language));
        }
        var needed = Stream.concat(
                        Stream.of("number"), template.variables().stream().map(Variable::placeholder))
                .collect(toSet());
        var mentioned = placeholdersOf(text);
        return mentioned.equals(needed) && placeholdersOf(title).isEmpty()
                ? List.of()
                : List.of("%s in %s mentions %s instead of %s".formatted(template, language, mentioned, needed));
    }

    private static Set<String> placeholdersOf(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toSet());
    }
}
