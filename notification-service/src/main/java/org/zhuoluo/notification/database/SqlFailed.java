package org.zhuoluo.notification.database;

import java.sql.SQLException;

/** The database refused a statement; whoever runs the transaction looks at the cause to decide whether to try again. */
public class SqlFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SqlFailed(SQLException cause) {
        super(cause);
    }
}
