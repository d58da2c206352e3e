package org.zhuoluo.assignment.supervision;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What each happening does to one kind of duty, said once for each; what is not said does nothing. */
final class Effects {
    private final Map<Happening, Effect> effects = new EnumMap<>(Happening.class);

    private Effects() {}

    static Effects of(Effect effect, Happening... happenings) {
        return new Effects().and(effect, happenings);
    }

    Effects and(Effect effect, Happening... happenings) {
        for (Happening happening : happenings) {
            Effect said = effects.putIfAbsent(happening, effect);
            if (said != null) {
                throw new IllegalArgumentException(happening + " cannot both " + said + " and " + effect);
            }
        }
        return this;
    }

    Map<Happening, Effect> asMap() {
        return Collections.unmodifiableMap(effects);
    }
}
