package org.zhuoluo.assignment.unit;

/** What an import made of its rows: how many were new, how many changed, how many said what was so already. */
record Changes(int created, int changed, int unchanged) {
    static final Changes NONE = new Changes(0, 0, 0);

    Changes plus(Changes other) {
        return new Changes(created + other.created, changed + other.changed, unchanged + other.unchanged);
    }

    static Changes one(boolean isNew, boolean isOther) {
        return new Changes(isNew ? 1 : 0, !isNew && isOther ? 1 : 0, isOther ? 0 : 1);
    }
}
