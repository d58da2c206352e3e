package org.zhuoluo.endtoend.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.zhuoluo.endtoend.stack.Api;

/**
 * Units and posts of a journey's own, so that the seed's stay as they are for all others. Nobody belongs to them by their token; the accounts of
 * the unit above sit on their posts, and see and act as those who answer for it.
 */
record CityHall(Api api) {
    private static final String ADMIN = "admin1";

    /** With one post and the chain of those who stand in for each other on it. */
    String newUnit(String above, String name, String holder, String... deputies) {
        String code =
                "J-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        api.put(
                ADMIN,
                "/units/" + code,
                Map.of(
                        "parent",
                        above,
                        "kind",
                        "DEPARTMENT",
                        "area",
                        "3399",
                        "nameZh",
                        name,
                        "nameEn",
                        "A unit below " + above));
        api.put(
                ADMIN,
                "/posts/" + postOf(code),
                Map.of(
                        "unit",
                        code,
                        "nameZh",
                        "诉求承办岗",
                        "nameEn",
                        "Appeals",
                        "holder",
                        holder,
                        "deputies",
                        List.of(deputies)));
        return code;
    }

    static String postOf(String unit) {
        return "P-" + unit;
    }

    /** Who acts for the unit's post today. */
    String acting(String unit) {
        return api.get(ADMIN, "/posts/" + postOf(unit)).path("acting").asText();
    }

    /** Whether an account finds a matter among what is its own, in both lists. */
    boolean isMine(String account, String appeal) {
        boolean given =
                !api.all(account, "/assignments?mine=true&appeal=" + appeal).isEmpty();
        boolean owed = !api.all(account, "/obligations?mine=true&kind=REPLY&appeal=" + appeal)
                .isEmpty();
        assertThat(owed).as("both lists of what is the own of %s", account).isEqualTo(given);
        return given;
    }
}
