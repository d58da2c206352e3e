package org.zhuoluo.appeals.handling;

/** What a unit is in a round: it answers for the matter, answers a part of it, or only says what it thinks. */
enum UnitRole {
    LEAD,
    PART,
    ASSISTING
}
