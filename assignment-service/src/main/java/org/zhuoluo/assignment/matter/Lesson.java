package org.zhuoluo.assignment.matter;

/** Whether the class that a clerk decided on has been learned from. */
enum Lesson {
    /** No clerk decided on a class. */
    NONE,
    DUE,
    LEARNT
}
