package org.zhuoluo.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.testing.Patience;
import org.zhuoluo.messaging.contract.AppealAccepted;
import org.zhuoluo.messaging.contract.AppealClosed;
import org.zhuoluo.messaging.contract.AppealDeclined;
import org.zhuoluo.messaging.contract.AppealReopened;
import org.zhuoluo.messaging.contract.AppealReplied;
import org.zhuoluo.messaging.contract.AppealReviewAsked;
import org.zhuoluo.messaging.contract.AppealReviewDecided;
import org.zhuoluo.messaging.contract.AppealSubmitted;
import org.zhuoluo.messaging.contract.AppealSupplementRequested;
import org.zhuoluo.messaging.contract.AppealSupplemented;
import org.zhuoluo.messaging.contract.AppealWithdrawn;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;
import org.zhuoluo.messaging.testing.Topics;

/** What the other services say of one appeal, in its order, through the broker; and what this one makes of it. */
public final class Story {
    public static final Instant SUBMITTED = Fixtures.local("2026-11-23T09:00");
    public static final Instant ACCEPTED = Fixtures.local("2026-11-23T10:00");

    private static final String TOPIC = "zhuoluo.assignments";

    private final UUID id = UUID.randomUUID();
    private final String number = "YZ-" + id.toString().substring(0, 13);
    private final FieldCipher cipher;
    private @Nullable String issueType;
    private String title = "园区电压不稳影响生产";
    private String text = "两条产线停机。";
    private final String area;
    private String creditCode = "91330100MA27XF6E5A";
    private long appeals;
    private long evaluations;

    private Story(FieldCipher cipher, String issueType, String area) {
        this.cipher = cipher;
        this.issueType = issueType;
        this.area = area;
    }

    public static Story of(FieldCipher cipher, String issueType, String area) {
        return new Story(cipher, issueType, area);
    }

    public Story by(String enterprise) {
        creditCode = enterprise;
        return this;
    }

    public Story saying(String itsTitle, String itsText) {
        title = itsTitle;
        text = itsText;
        return this;
    }

    /** Nobody has said what it is about; a clerk will. */
    public Story unclassed() {
        issueType = null;
        return this;
    }

    /** A clerk takes it in as a matter of this issue type. */
    public Story acceptedAs(String decided) {
        issueType = decided;
        Wire.publish(new AppealAccepted(id, number, 1, "PROBLEM", decided, area, false, ACCEPTED), ++appeals, "");
        return this;
    }

    public UUID id() {
        return id;
    }

    public AppealSubmitted submission() {
        return new AppealSubmitted(
                id,
                number,
                1,
                "PROBLEM",
                issueType,
                area,
                "WEB",
                false,
                "企业-7Q2M",
                sealed(creditCode),
                sealed(title),
                sealed(text),
                SUBMITTED,
                "通用设备制造业",
                "MEDIUM");
    }

    public Story submitted() {
        Wire.publish(submission(), ++appeals, "");
        return this;
    }

    public Story accepted() {
        Wire.publish(acceptance(), ++appeals, "");
        return this;
    }

    public Story submittedAndAccepted() {
        return submitted().accepted();
    }

    /** Accepted, and with its unit; nothing of it is under way any more. */
    public Story assigned() {
        return submittedAndAccepted()
                .awaitObligation(1, "REPLY", "OPEN")
                .awaitObligation(1, "ACCEPT", "MET")
                .awaitObligation(1, "DISPATCH", "MET");
    }

    public Story supplementRequested(Instant at) {
        Wire.publish(new AppealSupplementRequested(id, number, 1, sealed("请补充电费单"), 1, at), ++appeals, "");
        return this;
    }

    public Story supplemented(Instant at) {
        Wire.publish(new AppealSupplemented(id, number, 1, at), ++appeals, "");
        return this;
    }

    public Story declined() {
        Wire.publish(new AppealDeclined(id, number, 1, sealed("不属受理范围"), "条例第九条", ACCEPTED), ++appeals, "");
        return this;
    }

    public Story reviewAsked() {
        Wire.publish(new AppealReviewAsked(id, number, 1, sealed("请复核"), ACCEPTED), ++appeals, "");
        return this;
    }

    public Story overturned() {
        Wire.publish(new AppealReviewDecided(id, number, 1, true, sealed("应当受理"), ACCEPTED), ++appeals, "");
        return this;
    }

    public Story replied(int round) {
        Wire.publish(new AppealReplied(id, number, round, "SOLVED", "U-POWER", ACCEPTED), ++appeals, "");
        return this;
    }

    public Story withdrawn() {
        Wire.publish(new AppealWithdrawn(id, number, 1, "BY_ENTERPRISE", true, ACCEPTED), ++appeals, "");
        return this;
    }

    /** The rating had seen the answer; the reopening had seen the rating. */
    public Story rated(String level, String consequence) {
        Wire.publish(
                new EvaluationRated(id, number, UUID.randomUUID(), 1, level, true, sealed("谢谢"), consequence, ACCEPTED),
                ++evaluations,
                "appeals:" + appeals);
        return this;
    }

    public Story notRated() {
        Wire.publish(
                new EvaluationRatingNotGiven(id, number, UUID.randomUUID(), 1, ACCEPTED),
                ++evaluations,
                "appeals:" + appeals);
        return this;
    }

    /** The closing had seen how the rating came out. */
    public Story closed(String cause) {
        Wire.publish(new AppealClosed(id, number, 1, cause, ACCEPTED), ++appeals, "evaluations:" + evaluations);
        return this;
    }

    public Story reopened() {
        Wire.publish(
                new AppealReopened(id, number, 2, "BAD_RATING", "U-POWER", ACCEPTED),
                ++appeals,
                "evaluations:" + evaluations);
        return this;
    }

    public Story awaitObligation(int round, String kind, String status) {
        await(kind + " to be " + status + " in round " + round)
                .atMost(Patience.LONG)
                .until(() -> status.equals(statusOf(round, kind)));
        return this;
    }

    /** Nothing, if there is no such duty yet. */
    public String statusOf(int round, String kind) {
        return obligations().stream()
                .filter(duty -> duty.round() == round && duty.is(kind))
                .map(Duty::status)
                .findFirst()
                .orElse("");
    }

    public Duty duty(String kind) {
        return obligations().stream().filter(duty -> duty.is(kind)).findFirst().orElseThrow();
    }

    public List<Duty> obligations() {
        return People.admin()
                .get("/api/v1/obligations?limit=200&appeal=" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", Duty.class);
    }

    public List<Given> assignments() {
        return People.admin()
                .get("/api/v1/assignments?appeal=" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", Given.class);
    }

    public String assignmentId() {
        return assignments().getFirst().id();
    }

    public String assignmentPath() {
        return "/api/v1/assignments/" + assignmentId();
    }

    /** The assignment that a unit has, or had last. */
    public Given assignmentOf(String unit) {
        return assignments().stream()
                .filter(given -> given.unit().equals(unit))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public String pathOf(String unit) {
        return "/api/v1/assignments/" + assignmentOf(unit).id();
    }

    /** Those of a kind, whoever owes them. */
    public List<Duty> duties(String kind) {
        return obligations().stream().filter(duty -> duty.is(kind)).toList();
    }

    /** The types this service has published about the appeal, in their order. */
    public List<String> told() {
        return Topics.readAbout(TOPIC, id.toString()).stream()
                .map(Story::typeOf)
                .toList();
    }

    /** The same of every appeal, by its id: a topic that is read once for sixty of them is read in time. */
    public static Map<String, List<String>> toldOfAll() {
        return Topics.readAll(TOPIC).stream()
                .collect(groupingBy(ConsumerRecord::key, mapping(Story::typeOf, toList())));
    }

    /** Of each reply that this service has written down to be told or has told, whether it completed the answer of the appeal. */
    public List<String> repliesTold() {
        await("every reply to be told")
                .atMost(Patience.LONG)
                .until(() -> completions().size()
                        == assignments().stream()
                                .filter(given -> given.status().equals("REPLIED"))
                                .count());
        return completions();
    }

    private List<String> completions() {
        return Topics.readAbout(TOPIC, id.toString()).stream()
                .filter(published -> typeOf(published).equals("assignment.reply-published.v1"))
                .map(published -> JsonPath.from(published.value()).getString("complete"))
                .toList();
    }

    /** What the facts of a type say in one field, in their order. */
    public List<String> toldOf(String type, String field) {
        return Topics.readAbout(TOPIC, id.toString()).stream()
                .filter(published -> typeOf(published).equals(type))
                .map(published -> JsonPath.from(published.value()).getString(field))
                .toList();
    }

    public List<String> numbersTold() {
        return Topics.readAbout(TOPIC, id.toString()).stream()
                .map(published -> Topics.headersOf(published).get("ce_seq"))
                .toList();
    }

    private static String typeOf(ConsumerRecord<String, String> published) {
        return Topics.headersOf(published).getOrDefault("ce_type", "");
    }

    private AppealAccepted acceptance() {
        return new AppealAccepted(id, number, 1, "PROBLEM", issueType, area, true, ACCEPTED);
    }

    private String sealed(String text) {
        return cipher.encrypt(text, id.toString());
    }
}
