package org.zhuoluo.appeals.rating;

/** What evaluation says must follow from a rating. */
enum Consequence {
    CLOSE,
    RECTIFY,
    REOPEN
}
