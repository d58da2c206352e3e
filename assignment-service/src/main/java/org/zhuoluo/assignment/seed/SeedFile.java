package org.zhuoluo.assignment.seed;

import java.util.List;

/** A file of the seed directory and what its lines become; the beans are taken in the order of their priority. */
public interface SeedFile<L> {
    /** Such as {@code areas.csv}. */
    String name();

    /** The record that a line is read as. */
    Class<L> line();

    /** Runs once for each content of the file, in a transaction of its own. */
    void load(List<L> lines);
}
