package org.zhuoluo.assignment.supervision;

import org.zhuoluo.assignment.catalogue.Terms;
import org.zhuoluo.assignment.unit.Addressee;

/** Who was given a matter, and under which terms. */
public record Mandate(Addressee to, Terms terms) {}
