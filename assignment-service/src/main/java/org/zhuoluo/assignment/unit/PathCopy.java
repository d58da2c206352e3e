package org.zhuoluo.assignment.unit;

/** Somewhere the path of a unit is kept beside the unit, so that lists need not ask for it; follows when the unit moves in the tree. */
public interface PathCopy {
    /** In the transaction of the move, once for every unit whose path changes. */
    void follow(String from, String to);
}
