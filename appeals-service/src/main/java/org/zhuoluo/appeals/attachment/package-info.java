/** Files that go with an appeal: taken, kept, bound to what they belong to, shown to whoever may see that, and swept away otherwise. */
@NullMarked
package org.zhuoluo.appeals.attachment;

import org.jspecify.annotations.NullMarked;
