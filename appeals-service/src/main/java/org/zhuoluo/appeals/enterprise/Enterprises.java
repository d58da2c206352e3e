package org.zhuoluo.appeals.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhuoluo.api.reference.Remembered;
import org.zhuoluo.appeals.appeal.Appellants;

/** The enterprises, found by credit code. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, String>, Appellants {
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final Remembered<String> names =
            new Remembered<>(BELIEVED, code -> findByIdOptional(code).map(Enterprise::name));

    @Override
    public Optional<String> nameOf(String creditCode) {
        return names.get(creditCode);
    }

    @Override
    public Map<String, String> namesOf(Set<String> creditCodes) {
        if (creditCodes.isEmpty()) {
            return Map.of();
        }
        return list("creditCode in ?1", creditCodes).stream()
                .collect(Collectors.toMap(Enterprise::creditCode, Enterprise::name));
    }
}
