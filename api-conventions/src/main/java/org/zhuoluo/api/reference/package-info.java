/** Reading reference data (areas, units, issue types), which every act asks for and which seldom changes. */
@NullMarked
package org.zhuoluo.api.reference;

import org.jspecify.annotations.NullMarked;
