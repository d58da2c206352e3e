package org.zhuoluo.assignment.unit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;

/** Defines the posts of a file, each as the next version of its code. */
@ApplicationScoped
@Priority(40)
class PostSeed implements SeedFile<PostLine> {
    private final PostRegister register;

    PostSeed(PostRegister register) {
        this.register = register;
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
        register.define(lines);
    }
}
