/** What the tests of the modules share: a real MariaDB, tokens, a clock to move, patience. */
@NullMarked
package org.zhuoluo.api.testing;

import org.jspecify.annotations.NullMarked;
