/** What every operation of the published document has in common. */
@NullMarked
package org.zhuoluo.api.openapi;

import org.jspecify.annotations.NullMarked;
