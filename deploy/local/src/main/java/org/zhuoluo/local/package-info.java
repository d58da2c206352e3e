/** The one-command stack: starts, watches and stops MariaDB, Kafka, Keycloak and the services on one machine. */
@NullMarked
package org.zhuoluo.local;

import org.jspecify.annotations.NullMarked;
