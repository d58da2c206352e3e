package org.zhuoluo.assignment.unit;

import java.util.List;

/**
 * A register that rows are taken into.
 *
 * @param <R> a row as somebody wrote it
 * @param <L> a row that says something whole
 */
interface Register<R, L> {
    /** What is wrong with the rows, each by itself and together with what is there. */
    List<Checked<L>> check(List<R> rows);

    /** What would change. */
    Changes compare(List<L> lines);

    /** Writes the lines down and tells everybody; its caller has checked them and holds the reference data. */
    void define(List<L> lines);
}
