/** Compares what was driven with what the services and the topics say afterwards. */
@NullMarked
package org.zhuoluo.endtoend.reconciliation;

import org.jspecify.annotations.NullMarked;
