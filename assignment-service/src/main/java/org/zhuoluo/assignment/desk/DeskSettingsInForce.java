package org.zhuoluo.assignment.desk;

import static java.util.Comparator.comparingInt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for a unit: its own settings, those of the nearest unit above that has some, or the configured ones. */
@ApplicationScoped
class DeskSettingsInForce implements PanacheRepositoryBase<DeskSettings, String> {
    private final RepliesConfig config;

    DeskSettingsInForce(RepliesConfig config) {
        this.config = config;
    }

    InForce of(String unitPath) {
        List<String> fromTheRoot = List.of(unitPath.split("/"));
        Optional<DeskSettings> nearest = find("unit in ?1", fromTheRoot).stream()
                .max(comparingInt(settings -> fromTheRoot.indexOf(settings.unit())));
        return nearest.map(settings -> new InForce(settings.reviewsReplies(), settings.unit()))
                .orElseGet(() -> new InForce(config.reviewed(), null));
    }

    /**
     * What holds.
     *
     * @param setFor the unit whose settings these are; none for the configured ones
     */
    record InForce(boolean reviewsReplies, @Nullable String setFor) {}
}
