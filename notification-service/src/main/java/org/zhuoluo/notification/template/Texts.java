package org.zhuoluo.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhuoluo.api.problem.Language;

/** The words of every notice in both languages; a text that mentions too little or too much keeps the service from starting. */
@ApplicationScoped
public class Texts {
    private static final String NUMBER = "number";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final Map<Language, DateTimeFormatter> DATES = Map.of(
            Language.ZH, DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE),
            Language.EN, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));

    private static final Map<Language, DateTimeFormatter> MOMENTS = Map.of(
            Language.ZH, DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE),
            Language.EN, DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.ENGLISH));

    private final Map<Language, Map<String, String>> words;

    @Inject
    public Texts() {
        this(TextFiles.read());
    }

    Texts(Map<Language, Map<String, String>> words) {
        TextFiles.requireComplete(words);
        this.words = words;
    }

    public Rendered render(Message message, String appealNumber, Language language, UnitNames units) {
        var template = message.template();
        return new Rendered(
                word(template + ".title", language),
                fill(word(template + ".text", language), message, appealNumber, language, units));
    }

    private String fill(String text, Message message, String appealNumber, Language language, UnitNames units) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var name = found.group(1);
            return Matcher.quoteReplacement(
                    name.equals(NUMBER) ? appealNumber : inWords(message, name, language, units));
        });
    }

    private String inWords(Message message, String name, Language language, UnitNames units) {
        var variable = message.template().variables().stream()
                .filter(each -> each.placeholder().equals(name))
                .findFirst()
                .orElseThrow();
        var value = message.valueOf(variable);
        return switch (variable.kind()) {
            case UNIT -> units.nameOf(value, language);
            case DEADLINE -> lastDayBefore(Instant.parse(value), language);
            case MOMENT ->
                Objects.requireNonNull(MOMENTS.get(language))
                        .format(Instant.parse(value).atZone(BEIJING));
            // a code from a newer service has no label yet: shown as it is
            case LABEL -> wordsOf(language).getOrDefault(name + "." + value, value);
            case PLAIN -> value;
        };
    }

    /** A limit in days ends at 24:00, which is the next day's midnight: people count the day that ends. */
    private static String lastDayBefore(Instant due, Language language) {
        return Objects.requireNonNull(DATES.get(language))
                .format(due.minusNanos(1).atZone(BEIJING));
    }

    private String word(String key, Language language) {
        var word = wordsOf(language).get(key);
        if (word == null) {
            throw new IllegalStateException(key + " is missing in " + language);
        }
        return word;
    }

    private Map<String, String> wordsOf(Language language) {
        return words.getOrDefault(language, Map.of());
    }
}
