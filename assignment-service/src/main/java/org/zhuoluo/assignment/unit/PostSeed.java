package org.zhuoluo.assignment.unit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.assignment.seed.SeedFile;
import org.zhuoluo.assignment.seed.SeededLines;

/** Defines the posts of a file, each as the next version of its code, but not over what people have changed since the file last spoke of it. */
@ApplicationScoped
@Priority(40)
class PostSeed implements SeedFile<PostLine> {
    private final PostRegister register;
    private final SeededLines seededLines;
    private final Posts posts;

    PostSeed(PostRegister register, SeededLines seededLines, Posts posts) {
        this.register = register;
        this.seededLines = seededLines;
        this.posts = posts;
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
        register.define(seededLines.toWrite(this, lines, new Present()));
    }

    private final class Present implements SeededLines.AsItIs<PostLine> {
        @Override
        public String code(PostLine line) {
            return line.code();
        }

        @Override
        public boolean isThere(PostLine line) {
            return posts.findByIdOptional(line.code()).isPresent();
        }

        @Override
        public boolean isSo(PostLine line) {
            return posts.findByIdOptional(line.code())
                    .filter(post -> post.is(line))
                    .isPresent();
        }
    }
}
