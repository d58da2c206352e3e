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

    private final Remembered<Profile> profiles =
            new Remembered<>(BELIEVED, code -> findByIdOptional(code).map(Enterprises::profile));

    @Override
    public Optional<Profile> profileOf(String creditCode) {
        return profiles.get(creditCode);
    }

    private static Profile profile(Enterprise enterprise) {
        return new Profile(
                enterprise.name(), enterprise.industry(), enterprise.size().name());
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
