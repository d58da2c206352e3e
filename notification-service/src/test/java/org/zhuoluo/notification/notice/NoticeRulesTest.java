package org.zhuoluo.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhuoluo.messaging.contract.AboutAppeal;
import org.zhuoluo.messaging.contract.EventTypes;
import org.zhuoluo.notification.notice.Audience.Appellant;
import org.zhuoluo.notification.notice.Audience.DeskOfArea;
import org.zhuoluo.notification.notice.Audience.NamedPerson;
import org.zhuoluo.notification.notice.Audience.NamedPost;
import org.zhuoluo.notification.notice.Audience.PostOf;
import org.zhuoluo.notification.notice.Audience.PostsAnsweringFor;
import org.zhuoluo.notification.notice.Audience.PostsOfRound;
import org.zhuoluo.notification.template.NoticeTemplate;

/** The table in the README, which people can read, is what the rules do. */
class NoticeRulesTest {
    private static final OneAppeal APPEAL = OneAppeal.any();

    @Test
    void theTableInTheReadmeIsWhatTheRulesDo() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(table());
    }

    @Test
    void everyTypeOfFactIsInTheTable() {
        assertThat(facts().values().stream().map(Object::getClass)).containsAll(EventTypes.ofFamily(AboutAppeal.class));
    }

    @Test
    void everyTemplateIsSaidToSomebody() {
        var said = EnumSet.noneOf(NoticeTemplate.class);

        facts().values()
                .forEach(fact -> NoticeRules.tell(fact)
                        .forEach(told -> said.add(told.what().template())));

        assertThat(said).containsExactlyInAnyOrder(NoticeTemplate.values());
    }

    @Test
    void nobodyIsToldTheSameFactTwice() {
        facts().values()
                .forEach(fact -> assertThat(NoticeRules.tell(fact))
                        .extracting(Told::whom)
                        .doesNotHaveDuplicates());
    }

    private static String table() {
        return facts().entrySet().stream()
                .map(fact -> "| %s | %s |".formatted(fact.getKey(), said(fact.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String said(AboutAppeal fact) {
        var told = NoticeRules.tell(fact).stream()
                .map(each -> nameOf(each.whom()) + ": " + each.what().template())
                .toList();
        return told.isEmpty() ? "nobody" : String.join("; ", told);
    }

    private static String nameOf(Audience whom) {
        return switch (whom) {
            case Appellant a -> "enterprise";
            case DeskOfArea desk ->
                switch (desk.kind()) {
                    case INTAKE_DESK -> "intake desk";
                    case COORDINATION -> "coordinator";
                    case SUPERVISION -> "supervision";
                };
            case NamedPost post -> "post " + post.code();
            case NamedPerson person -> "person " + person.account();
            case PostOf post -> "post of the assignment";
            case PostsAnsweringFor posts -> "post of the assignment and those answering for it";
            case PostsOfRound posts -> "posts of round " + posts.round();
        };
    }

    private static Map<String, AboutAppeal> facts() {
        var facts = new LinkedHashMap<String, AboutAppeal>();
        List.<AboutAppeal>of(
                        APPEAL.submitted(),
                        APPEAL.supplementRequested(),
                        APPEAL.supplemented(),
                        APPEAL.accepted(),
                        APPEAL.declined(),
                        APPEAL.reviewAsked(),
                        APPEAL.solvedOnTheSpot(),
                        APPEAL.replied(),
                        APPEAL.reopened(),
                        APPEAL.made(),
                        APPEAL.signed(),
                        APPEAL.contactRecorded(),
                        APPEAL.assistanceAsked(),
                        APPEAL.opinionGiven(),
                        APPEAL.returned(),
                        APPEAL.transferred(),
                        APPEAL.cancelled(),
                        APPEAL.extensionRequested(),
                        APPEAL.materialAsked(),
                        APPEAL.materialGiven(),
                        APPEAL.materialLapsed(),
                        APPEAL.signOffAsked(),
                        APPEAL.replySubmitted(),
                        APPEAL.replySentBack(),
                        APPEAL.met(),
                        APPEAL.voided(),
                        APPEAL.goesOver("REPLY"),
                        APPEAL.takenOver("DISPATCH"),
                        APPEAL.rescheduled(),
                        APPEAL.ledgerAsked(),
                        APPEAL.ledgerRefused(),
                        APPEAL.putOnLedger(),
                        APPEAL.resumed(),
                        APPEAL.struckOff(),
                        APPEAL.convened(),
                        APPEAL.concluded(),
                        APPEAL.lapsed(),
                        APPEAL.invited(),
                        APPEAL.rated(),
                        APPEAL.ratingNotGiven())
                .forEach(fact -> facts.put(EventTypes.nameOf(fact.getClass()), fact));
        facts.put("assignment.made.v1, to a person", APPEAL.givenTo("P-WATER", "water.c"));
        facts.put(
                "assignment.assistance-asked.v1, of a person",
                APPEAL.assistanceAskedOf(APPEAL.ofAnotherAssignment(), "land.c"));
        facts.put("appeal.review-decided.v1, upheld", APPEAL.reviewDecided(false));
        facts.put("appeal.review-decided.v1, overturned", APPEAL.reviewDecided(true));
        facts.put("appeal.closed.v1, rated", APPEAL.closed("RATED"));
        facts.put("appeal.closed.v1, rating not given", APPEAL.closed("RATING_NOT_GIVEN"));
        facts.put("appeal.withdrawn.v1, a unit had it", APPEAL.withdrawn("BY_ENTERPRISE", true));
        facts.put("appeal.withdrawn.v1, no unit had it", APPEAL.withdrawn("BY_ENTERPRISE", false));
        facts.put("appeal.withdrawn.v1, not supplemented", APPEAL.withdrawn("NO_SUPPLEMENT", false));
        facts.put("assignment.ruled.v1, stays", APPEAL.ruled("REFUSED"));
        facts.put("assignment.ruled.v1, stays for good", APPEAL.ruled("REFUSED_FINAL"));
        facts.put("assignment.ruled.v1, goes to another unit", APPEAL.ruled("REASSIGNED"));
        facts.put("assignment.extension-decided.v1, granted", APPEAL.extensionGranted());
        facts.put("assignment.extension-decided.v1, refused", APPEAL.extensionRefused());
        facts.put("assignment.sign-off-decided.v1, goes to a unit at once", APPEAL.signOffDecided(true, "U-LAND"));
        facts.put("assignment.sign-off-decided.v1, approved", APPEAL.signOffDecided(true, null));
        facts.put("assignment.sign-off-decided.v1, refused", APPEAL.signOffDecided(false, null));
        facts.put("assignment.progress-reported.v1, public", APPEAL.progress(true));
        facts.put("assignment.progress-reported.v1, internal", APPEAL.progress(false));
        facts.put("assignment.ledger-reported.v1, public", APPEAL.ledgerReported(true));
        facts.put("assignment.ledger-reported.v1, internal", APPEAL.ledgerReported(false));
        facts.put("assignment.plan-made.v1", APPEAL.planMade());
        facts.put("assignment.step-reported.v1, public", APPEAL.stepReported(true));
        facts.put("assignment.step-reported.v1, internal", APPEAL.stepReported(false));
        facts.put("assignment.reply-published.v1, a part", APPEAL.replyPublished(1, false));
        facts.put("assignment.reply-published.v1, the last part", APPEAL.replyPublished(1, true));
        facts.put("assignment.reply-published.v1, corrected", APPEAL.replyPublished(2, true));
        facts.put("obligation.opened.v1, ACCEPT", APPEAL.opened("ACCEPT", "UNIT", "P-INTAKE"));
        facts.put("obligation.opened.v1, SUPPLEMENT", APPEAL.opened("SUPPLEMENT", "ENTERPRISE", null));
        facts.put("obligation.opened.v1, DECLINE_REVIEW", APPEAL.opened("DECLINE_REVIEW", "UNIT", "P-SUPERVISION"));
        facts.put("obligation.opened.v1, DISPATCH", APPEAL.opened("DISPATCH", "UNIT", "P-COORDINATION"));
        facts.put("obligation.opened.v1, SIGN", APPEAL.opened("SIGN", "UNIT", "P-WATER"));
        facts.put("obligation.opened.v1, CONTACT", APPEAL.opened("CONTACT", "UNIT", "P-WATER"));
        facts.put("obligation.opened.v1, REPLY", APPEAL.opened("REPLY", "UNIT", "P-WATER"));
        facts.put("obligation.opened.v1, ASSIST", APPEAL.opened("ASSIST", "UNIT", "P-WATER"));
        facts.put("obligation.opened.v1, RULE", APPEAL.opened("RULE", "UNIT", "P-COORDINATION"));
        facts.put("obligation.opened.v1, DECIDE", APPEAL.opened("DECIDE", "UNIT", "P-SUPERVISION"));
        facts.put("obligation.opened.v1, STEP", APPEAL.opened("STEP", "UNIT", "P-WATER"));
        facts.put("obligation.opened.v1, RATE", APPEAL.opened("RATE", "ENTERPRISE", null));
        facts.put("obligation.opened.v1, any other kind", APPEAL.opened("RECTIFY", "UNIT", "P-WATER"));
        facts.put("obligation.opened.v1, any other kind, no post", APPEAL.opened("RECTIFY", "UNIT", null));
        facts.put("obligation.opened.v1, any other kind, enterprise", APPEAL.opened("CONFIRM", "ENTERPRISE", null));
        facts.put("obligation.paused.v1, REPLY", APPEAL.paused("REPLY"));
        facts.put("obligation.paused.v1, any other kind", APPEAL.paused("ACCEPT"));
        facts.put("obligation.resumed.v1, REPLY", APPEAL.resumed("REPLY"));
        facts.put("obligation.resumed.v1, any other kind", APPEAL.resumed("ACCEPT"));
        return facts;
    }
}
