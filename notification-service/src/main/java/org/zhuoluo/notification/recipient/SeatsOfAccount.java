package org.zhuoluo.notification.recipient;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhuoluo.notification.database.Sql;

/** The seats that an account sits on today: the posts it holds, deputises for or acts for, and the desks those posts belong to. */
@ApplicationScoped
class SeatsOfAccount {
    /** The zone of the offices. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String SEATS = """
            SELECT p.code, u.kind, u.area, p.next_holder, p.next_holder_from,
                   (SELECT GROUP_CONCAT(s.account ORDER BY s.ordinal SEPARATOR ' ') FROM post_seat_copy s WHERE s.post = p.code) AS chain
            FROM (SELECT post FROM post_seat_copy WHERE account = ?
                  UNION SELECT code FROM post_copy WHERE next_holder = ?) mine
            JOIN post_copy p ON p.code = mine.post LEFT JOIN unit_copy u ON u.code = p.unit
            """;

    private final Sql sql;
    private final InstantSource clock;

    SeatsOfAccount(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Stream<Addressee> of(String account) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        List<Seat> near = sql.query(SEATS, List.of(account, account), SeatsOfAccount::seat);
        Set<String> away = awayOf(near, today);
        List<Seat> seats = near.stream()
                .filter(seat -> seat.isReadBy(account, today, away))
                .toList();
        Stream<Addressee> posts = seats.stream().map(seat -> new Addressee.Post(seat.post()));
        Stream<Addressee> desks =
                seats.stream().flatMap(seat -> seat.desk().stream()).distinct().flatMap(this::served);
        return Stream.concat(posts, desks);
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getString("code"),
                Arrays.asList(row.getString("chain").split(" ", -1)),
                row.getString("next_holder"),
                row.getObject("next_holder_from", LocalDate.class),
                row.getString("kind"),
                row.getString("area"));
    }

    /** Only a chain of three can bring somebody in who does not read there anyway. */
    private Set<String> awayOf(List<Seat> seats, LocalDate today) {
        if (seats.stream().allMatch(seat -> seat.chain().size() < 3)) {
            return Collections.emptySet();
        }
        return sql
                .query(
                        "SELECT account FROM leave_copy WHERE NOT cancelled AND first_day <= ? AND last_day >= ?",
                        List.of(today, today),
                        row -> row.getString("account"))
                .stream()
                .collect(toUnmodifiableSet());
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
