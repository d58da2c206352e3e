package org.zhuoluo.assignment.assignment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** All features that follow assignments to their end; the lifecycle tells them without knowing them. */
@ApplicationScoped
public class Followers {
    private final List<AssignmentFollower> followers;

    Followers(@All List<AssignmentFollower> followers) {
        this.followers = followers;
    }

    void handedOn(Assignment from, Assignment next, Instant at) {
        followers.forEach(follower -> follower.handedOn(from, next, at));
    }

    void ended(Assignment assignment, Instant at) {
        followers.forEach(follower -> follower.ended(assignment, at));
    }
}
