package org.zhuoluo.assignment.ledger;

import org.zhuoluo.assignment.assignment.Assignment;

/** An entry with the assignment that carries its share. */
record LedgerLine(LedgerEntry entry, Assignment assignment) {}
