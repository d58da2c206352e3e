package org.zhuoluo.notification.recipient;

/** The kinds of unit that serve a whole area, named as reference data names them. */
public enum DeskKind {
    INTAKE_DESK,
    COORDINATION,
    SUPERVISION
}
