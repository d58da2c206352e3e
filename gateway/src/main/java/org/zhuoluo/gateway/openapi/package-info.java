/** The one document of the API, merged from those of the services. */
@NullMarked
package org.zhuoluo.gateway.openapi;

import org.jspecify.annotations.NullMarked;
