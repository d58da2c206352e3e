package org.zhuoluo.assignment.assignment;

import static org.zhuoluo.assignment.assignment.AssignmentProblem.PERSON_NOT_IN_UNIT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.POST_NOT_IN_UNIT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.ROUND_ENDED;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_CANNOT_TAKE_IT;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_HAS_IT_ALREADY;
import static org.zhuoluo.assignment.assignment.AssignmentProblem.UNIT_ONLY_ASSISTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.matter.RoundId;
import org.zhuoluo.assignment.matter.Rounds;
import org.zhuoluo.assignment.unit.Addressee;
import org.zhuoluo.assignment.unit.Choice;
import org.zhuoluo.assignment.unit.Post;
import org.zhuoluo.assignment.unit.Posts;
import org.zhuoluo.assignment.unit.Units;

/** The units, posts and people that a matter can be given to, as somebody names them in a request. */
@ApplicationScoped
public class Addressees {
    private final Units units;
    private final Posts posts;
    private final BusinessDay day;
    private final Assignments assignments;
    private final Rounds rounds;

    Addressees(Units units, Posts posts, BusinessDay day, Assignments assignments, Rounds rounds) {
        this.units = units;
        this.posts = posts;
        this.day = day;
        this.assignments = assignments;
        this.rounds = rounds;
    }

    /** A unit that can be given something to answer. */
    public Addressee named(String unit, String field) {
        return unit(unit, UnitRole.LEAD, field);
    }

    /** A unit that can take part, if only with its opinion. */
    public Addressee takingPart(String unit, String field) {
        return unit(unit, UnitRole.ASSISTING, field);
    }

    /** A post chosen must be of the unit, and a person sit on it or on another post of the unit; unnamed it is the unit's first post. */
    public Addressee chosen(Choice choice, UnitRole role) {
        Addressee unit = unit(choice.unit(), role, choice.field("unit"));
        if (choice.post() == null && choice.person() == null) {
            return unit;
        }
        List<Post> all = posts.ofUnit(choice.unit());
        LocalDate today = day.today();
        Optional<Post> personal = all.stream()
                .filter(post -> choice.person() != null && post.chainOn(today).has(choice.person()))
                .findFirst();
        if (choice.person() != null && personal.isEmpty()) {
            throw Refusal.of(PERSON_NOT_IN_UNIT)
                    .field(choice.field("person"), "请选择该单位岗位上的人员", "Please choose somebody on a post of the unit");
        }
        Post post = choice.post() == null
                ? personal.orElseThrow()
                : all.stream()
                        .filter(each -> each.code().equals(choice.post()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(POST_NOT_IN_UNIT)
                                .field(choice.field("post"), "请选择该单位的岗位", "Please choose a post of the unit"));
        return new Addressee(unit.unit(), unit.unitPath(), post.code(), choice.person());
    }

    private Addressee unit(String unit, UnitRole role, String field) {
        if (role.answers() && units.onlyAssists(unit)) {
            throw Refusal.of(UNIT_ONLY_ASSISTS)
                    .field(field, "银行、法院、检察院只能协办", "A bank, a court and a procuratorate only assist");
        }
        return (role.answers() ? units.addressee(unit) : units.adviser(unit))
                .orElseThrow(() -> Refusal.of(UNIT_CANNOT_TAKE_IT)
                        .field(field, "请选择一个有岗位的单位", "Please choose a unit that has a post"));
    }

    /**
     * For one more assignment of a round that goes on; its caller has locked it. A unit has one at a time: it would not know which of
     * two it is asked about.
     */
    Addressee notYetWith(Choice choice, UnitRole role, RoundId round) {
        if (rounds.lock(round).hasEnded()) {
            throw Refusal.of(ROUND_ENDED);
        }
        Addressee chosen = chosen(choice, role);
        if (assignments.openOf(round).stream()
                .anyMatch(open -> open.handover().unit().equals(choice.unit()))) {
            throw Refusal.of(UNIT_HAS_IT_ALREADY).field(choice.field("unit"), "请选择另一个单位", "Please choose another unit");
        }
        return chosen;
    }
}
