/** What the tests of the modules share: a real MariaDB, tokens, a clock to move. */
@NullMarked
package org.zhuoluo.api.testing;

import org.jspecify.annotations.NullMarked;
