package org.zhuoluo.assignment.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The opinions of assisting units, one for each of their assignments. */
@ApplicationScoped
public class Opinions implements PanacheRepositoryBase<Opinion, UUID> {}
