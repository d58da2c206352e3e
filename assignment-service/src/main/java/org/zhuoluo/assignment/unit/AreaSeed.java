package org.zhuoluo.assignment.unit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;
import org.zhuoluo.messaging.outbox.Outbox;

/** Defines the areas of a file, each as the next version of its code. */
@ApplicationScoped
@Priority(60)
class AreaSeed implements SeedFile<AreaLine> {
    private final Areas areas;
    private final Outbox outbox;

    AreaSeed(Areas areas, Outbox outbox) {
        this.areas = areas;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "areas.csv";
    }

    @Override
    public Class<AreaLine> line() {
        return AreaLine.class;
    }

    @Override
    public void load(List<AreaLine> lines) {
        for (AreaLine line : lines) {
            Area area = areas.findByIdOptional(line.code()).orElseGet(() -> new Area(line.code()));
            var defined = area.define(line);
            areas.persist(area);
            outbox.append(defined);
        }
    }
}
