package org.zhuoluo.assignment.catalogue;

import jakarta.persistence.Embeddable;

/** One version of a line of the catalogue. */
@Embeddable
public record IssueTypeId(String code, int version) {}
