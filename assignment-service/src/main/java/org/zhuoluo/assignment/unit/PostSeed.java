package org.zhuoluo.assignment.unit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;
import org.zhuoluo.messaging.outbox.Outbox;

/** Defines the posts of a file, each as the next version of its code. */
@ApplicationScoped
@Priority(40)
class PostSeed implements SeedFile<PostLine> {
    private final Posts posts;
    private final Outbox outbox;

    PostSeed(Posts posts, Outbox outbox) {
        this.posts = posts;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "posts.csv";
    }

    @Override
    public Class<PostLine> line() {
        return PostLine.class;
    }

    @Override
    public void load(List<PostLine> lines) {
        for (PostLine line : lines) {
            Post post = posts.findByIdOptional(line.code()).orElseGet(() -> new Post(line.code()));
            var defined = post.define(line);
            posts.persist(post);
            outbox.append(defined);
        }
    }
}
