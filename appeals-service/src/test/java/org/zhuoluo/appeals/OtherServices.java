package org.zhuoluo.appeals;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.zhuoluo.api.testing.EmbeddedMariaDb;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.AreaDefined;
import org.zhuoluo.messaging.contract.DomainEvent;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.messaging.contract.IssueTypeDefined;
import org.zhuoluo.messaging.contract.ReferenceEvent;
import org.zhuoluo.messaging.contract.Source;
import org.zhuoluo.messaging.contract.UnitDefined;
import org.zhuoluo.messaging.envelope.EventJson;
import org.zhuoluo.messaging.testing.Topics;

/** The other services of the product as this one meets them: on the wire. */
final class OtherServices {
    static final String BY_CLERK = "010101";
    static final String BY_RULE = "020102";
    /** Accepted by rule from a day on that no test reaches. */
    static final String LATER_BY_RULE = "990101";

    static final String RETIRED = "990102";
    static final String TOWN = "339901001";

    private static final List<ReferenceEvent> CITY = List.of(
            new AreaDefined("3399", 1, null, "云州市", "Yunzhou"),
            new AreaDefined("339901", 1, "3399", "临江区", "Linjiang District"),
            new AreaDefined("339902", 1, "3399", "云台区", "Yuntai District"),
            new AreaDefined(TOWN, 1, "339901", "桥头街道", "Qiaotou"),
            new IssueTypeDefined(
                    BY_CLERK,
                    1,
                    "惠企资金兑付",
                    "Subsidies",
                    "资金",
                    "Funds",
                    1,
                    7,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new IssueTypeDefined(
                    BY_RULE,
                    1,
                    "停电",
                    "Power cuts",
                    "要素",
                    "Utilities",
                    1,
                    3,
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new IssueTypeDefined(
                    LATER_BY_RULE,
                    1,
                    "事项",
                    "Issue",
                    "类",
                    "Class",
                    1,
                    3,
                    false,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new IssueTypeDefined(
                    LATER_BY_RULE,
                    2,
                    "事项",
                    "Issue",
                    "类",
                    "Class",
                    1,
                    3,
                    true,
                    LocalDate.of(2199, 1, 1),
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new IssueTypeDefined(
                    RETIRED,
                    1,
                    "旧事项",
                    "Old issue",
                    "类",
                    "Class",
                    1,
                    3,
                    true,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            new IssueTypeDefined(
                    RETIRED,
                    2,
                    "旧事项",
                    "Old issue",
                    "类",
                    "Class",
                    1,
                    3,
                    true,
                    LocalDate.of(2020, 1, 1),
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null),
            unit("U-UTILITIES", "U-UTILITIES/", "公用事业", "Utilities"),
            unit("U-POWER", "U-UTILITIES/U-POWER/", "供电公司", "Power company"),
            unit("U-WATER", "U-UTILITIES/U-WATER/", "水务公司", "Water company"));
    private static final String COPIES = """
            SELECT CONCAT('area/', code, '/', version) FROM area
            UNION ALL SELECT CONCAT('issue-type/', code, '/', version) FROM issue_type
            UNION ALL SELECT CONCAT('unit/', code, '/', version) FROM unit""";

    private static final Map<String, Integer> LAST_NUMBERS = new ConcurrentHashMap<>();
    private static boolean cityPublished;

    private OtherServices() {}

    /** Publishes a small city, once for all tests, and waits until the service has copied all of it: it comes by several partitions. */
    static synchronized void publishTheCity() {
        if (cityPublished) {
            return;
        }
        CITY.forEach(OtherServices::publish);
        await().atMost(Patience.LONG)
                .until(() -> copied().containsAll(
                                CITY.stream().map(ReferenceEvent::referenceKey).toList()));
        cityPublished = true;
    }

    private static Set<String> copied() throws SQLException {
        try (var connection = EmbeddedMariaDb.server().connect("appeals");
                var copies = connection.createStatement().executeQuery(COPIES)) {
            var keys = new HashSet<String>();
            while (copies.next()) {
                keys.add(copies.getString(1));
            }
            return keys;
        }
    }

    private static UnitDefined unit(String code, String path, String zh, String en) {
        return new UnitDefined(code, 1, null, path, "UTILITY", "3399", zh, en, null, null, null);
    }

    private static void publish(ReferenceEvent event) {
        Topics.publish(
                EventTypes.topicOf(event.getClass()),
                event.referenceKey(),
                EventJson.write(event),
                envelope(event.getClass(), event.referenceKey()));
    }

    /** Tells a fact about an appeal under its source's next number. */
    static void tell(AboutAppeal fact) {
        Source source = EventTypes.sourceOf(fact.getClass());
        int number = LAST_NUMBERS.merge(source + "/" + fact.appealId(), 1, Integer::sum);
        Map<String, String> headers = envelope(fact.getClass(), fact.appealNumber());
        headers.put("ce_seq", Integer.toString(number));
        Topics.publish(source.topic(), fact.appealId().toString(), EventJson.write(fact), headers);
    }

    private static Map<String, String> envelope(Class<? extends DomainEvent> type, String subject) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", EventTypes.nameOf(type));
        headers.put("ce_source", "urn:zhuoluo:" + EventTypes.sourceOf(type).wireName());
        headers.put("ce_subject", subject);
        headers.put("ce_time", Instant.now().toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    /** The types of our own facts about an appeal, as everybody else reads them, once there are so many. */
    static List<String> toldOf(String appealId, int atLeast) {
        return await().atMost(Patience.LONG)
                .until(
                        () -> Topics.readAbout(Source.APPEALS.topic(), appealId).stream()
                                .map(record -> Topics.headersOf(record).get("ce_type"))
                                .toList(),
                        types -> types.size() >= atLeast);
    }
}
