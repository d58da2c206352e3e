package org.zhuoluo.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.zhuoluo.notification.database.Sql;

/** The seats that an account sits on now: the posts it holds or deputises for, and the desks those posts belong to. */
@ApplicationScoped
class SeatsOfAccount {
    private static final String SEATS = """
            SELECT p.code, u.kind, u.area FROM post_copy p LEFT JOIN unit_copy u ON u.code = p.unit WHERE p.holder = ?
            UNION
            SELECT p.code, u.kind, u.area FROM post_copy p LEFT JOIN unit_copy u ON u.code = p.unit WHERE p.deputy = ?
            """;

    private final Sql sql;

    SeatsOfAccount(Sql sql) {
        this.sql = sql;
    }

    Stream<Addressee> of(String account) {
        var seats = sql.query(
                SEATS,
                List.of(account, account),
                row -> new Seat(row.getString("code"), row.getString("kind"), row.getString("area")));
        Stream<Addressee> posts = seats.stream().map(seat -> new Addressee.Post(seat.post()));
        Stream<Addressee> desks =
                seats.stream().flatMap(seat -> seat.desk().stream()).distinct().flatMap(this::served);
        return Stream.concat(posts, desks);
    }

    private Stream<Addressee.Desk> served(Addressee.Desk own) {
        var below = own.area() + "%";
        var areas =
                sql.query("SELECT code FROM area_copy WHERE code LIKE ?", List.of(below), row -> row.getString("code"));
        var withDesk = sql.query(
                "SELECT area FROM unit_copy WHERE kind = ? AND area LIKE ?",
                List.of(own.kind().name(), below),
                row -> row.getString("area"));
        return DeskAreas.servedFrom(own.area(), areas, withDesk).stream()
                .map(area -> new Addressee.Desk(own.kind(), area));
    }
}
