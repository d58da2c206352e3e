/** What this service keeps of an appeal: its copy of the matter, and the row of each round that every act locks. */
@NullMarked
package org.zhuoluo.assignment.matter;

import org.jspecify.annotations.NullMarked;
