/** What the systems of departments send and fetch: status updates, their mapping, the changes of their unit's assignments. */
@NullMarked
package org.zhuoluo.assignment.machine;

import org.jspecify.annotations.NullMarked;
