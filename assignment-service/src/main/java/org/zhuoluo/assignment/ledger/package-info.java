/** What cannot be settled now (挂账): asked for, decided, reported on each month, resumed, struck off (销号). */
@NullMarked
package org.zhuoluo.assignment.ledger;

import org.jspecify.annotations.NullMarked;
