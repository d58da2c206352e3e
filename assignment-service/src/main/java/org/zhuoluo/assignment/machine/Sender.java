package org.zhuoluo.assignment.machine;

/** The system that sends, the unit that it acts for, and what its words mean at this moment. */
record Sender(String account, String unit, String unitPath, StatusMapping mapping) {}
