package org.zhuoluo.notification.recipient;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.notification.database.Sql;
import org.zhuoluo.notification.template.UnitNames;

/** Looks the names of a page's units up at once, so that a unit is called what it is called now. */
@ApplicationScoped
public class CopiedUnitNames {
    private final Sql sql;

    CopiedUnitNames(Sql sql) {
        this.sql = sql;
    }

    public UnitNames of(Collection<String> codes) {
        var wanted = List.copyOf(codes);
        if (wanted.isEmpty()) {
            return (code, language) -> code;
        }
        Map<String, Name> names = sql
                .query(
                        "SELECT code, name_zh, name_en FROM unit_copy WHERE code IN (%s)"
                                .formatted(Sql.marks(wanted.size())),
                        wanted,
                        row -> Map.entry(
                                row.getString("code"), new Name(row.getString("name_zh"), row.getString("name_en"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return (code, language) ->
                names.getOrDefault(code, new Name(code, code)).in(language);
    }

    private record Name(String zh, String en) {
        String in(Language language) {
            return language.pick(zh, en);
        }
    }
}
