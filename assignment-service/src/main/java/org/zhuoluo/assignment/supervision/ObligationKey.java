package org.zhuoluo.assignment.supervision;

import org.zhuoluo.assignment.matter.RoundId;

/** What makes an obligation the same one: opened twice it is there once. The subject is what it hangs on, see {@link Subject}, or the how-manieth. */
record ObligationKey(RoundId round, ObligationKind kind, String subject) {}
