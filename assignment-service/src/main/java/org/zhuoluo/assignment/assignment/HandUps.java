package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All that units handed up. */
@ApplicationScoped
public class HandUps implements PanacheRepositoryBase<HandUp, UUID> {}
