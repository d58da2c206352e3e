package org.zhuoluo.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhuoluo.notification.database.Sql;

/** Whether somebody reads what a post is told, whoever else is on leave. */
@ApplicationScoped
public class ReadersOfPosts {
    private final Sql sql;

    ReadersOfPosts(Sql sql) {
        this.sql = sql;
    }

    /** The holder and the deputy do. */
    public boolean has(String post, String account) {
        return !sql.query(
                        "SELECT ordinal FROM post_seat_copy WHERE post = ? AND account = ? AND ordinal < 2",
                        List.of(post, account),
                        row -> row.getInt("ordinal"))
                .isEmpty();
    }
}
