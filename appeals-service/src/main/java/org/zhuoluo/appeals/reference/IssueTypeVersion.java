package org.zhuoluo.appeals.reference;

import jakarta.persistence.Embeddable;

/** One version of an issue type. */
@Embeddable
record IssueTypeVersion(String code, int version) {}
