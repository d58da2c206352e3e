package org.zhuoluo.endtoend.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The demo accounts that hold the posts of the seeded units. */
final class Officers {
    static final String CLERK = "clerk1";
    static final String COORDINATOR = "coordinator1";

    private final Map<String, String[]> postByUnit;

    private Officers(Map<String, String[]> postByUnit) {
        this.postByUnit = postByUnit;
    }

    /** The columns of posts.csv: code, unit, name_zh, name_en, holder, deputy. */
    static Officers of(Path posts) throws IOException {
        try (var lines = Files.lines(posts)) {
            return new Officers(lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(post -> post[1], post -> post)));
        }
    }

    String holderOf(String unit) {
        return post(unit)[4];
    }

    String deputyOf(String unit) {
        return post(unit)[5];
    }

    /** One account a post. */
    Set<String> holders() {
        return postByUnit.values().stream().map(post -> post[4]).collect(Collectors.toUnmodifiableSet());
    }

    private String[] post(String unit) {
        String[] post = postByUnit.get(unit);
        if (post == null) {
            throw new IllegalStateException("nobody of the demo accounts works at " + unit);
        }
        return post;
    }
}
