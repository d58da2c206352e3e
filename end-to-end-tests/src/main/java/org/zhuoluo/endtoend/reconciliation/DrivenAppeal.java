package org.zhuoluo.endtoend.reconciliation;

/** An appeal that was taken through the loop, and how many rounds it took. */
public record DrivenAppeal(String id, String enterprise, int rounds) {}
