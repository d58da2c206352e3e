package org.zhuoluo.assignment.unit;

/** A unit that can be given a duty, with the post that will hold it. */
public record Addressee(String unit, String unitPath, String post) {}
