package org.zhuoluo.assignment.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.unit.Post;
import org.zhuoluo.assignment.unit.Unit;

/**
 * A unit, a post or a person that has something to do.
 *
 * @param unitPaths where its assignments are found
 * @param keys by which they are told from those of its neighbours: the path of the unit, or the codes of the posts
 */
record Bearer(String code, @Nullable String name, @Nullable String unit, Set<String> unitPaths, Set<String> keys) {
    static Bearer of(Unit unit, Language language) {
        String name = language.pick(unit.nameZh(), unit.nameEn());
        return new Bearer(unit.code(), name, unit.code(), Set.of(unit.path()), Set.of(unit.path()));
    }

    static Bearer of(Seat seat, Language language) {
        Post post = seat.post();
        String name = language.pick(post.nameZh(), post.nameEn());
        return new Bearer(post.code(), name, post.unit(), Set.of(seat.unitPath()), Set.of(post.code()));
    }

    static Bearer of(String person, List<Seat> seats) {
        return new Bearer(
                person,
                null,
                null,
                seats.stream().map(Seat::unitPath).collect(Collectors.toSet()),
                seats.stream().map(seat -> seat.post().code()).collect(Collectors.toSet()));
    }

    /** A post, and where its unit is in the tree. */
    record Seat(Post post, String unitPath) {}
}
