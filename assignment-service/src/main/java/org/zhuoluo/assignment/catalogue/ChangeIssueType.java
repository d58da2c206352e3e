package org.zhuoluo.assignment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.concurrency.ETags;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.api.transaction.Transactions;
import org.zhuoluo.assignment.calendar.BusinessDay;
import org.zhuoluo.assignment.seed.ReferenceLock;
import org.zhuoluo.assignment.unit.Units;

/** Adds a version to an issue type from a day on, today or later: the past is not rewritten. */
@ApplicationScoped
class ChangeIssueType {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final Transactions transactions;
    private final ReferenceLock lock;
    private final IssueTypes issueTypes;
    private final DefineIssueType defineIssueType;
    private final Units units;
    private final Caller caller;
    private final BusinessDay day;

    ChangeIssueType(
            Transactions transactions,
            ReferenceLock lock,
            IssueTypes issueTypes,
            DefineIssueType defineIssueType,
            Units units,
            Caller caller,
            BusinessDay day) {
        this.transactions = transactions;
        this.lock = lock;
        this.issueTypes = issueTypes;
        this.defineIssueType = defineIssueType;
        this.units = units;
        this.caller = caller;
        this.day = day;
    }

    /** The next version, or the first. */
    IssueType define(String code, @Nullable String ifMatch, IssueTypeRequest request) {
        return transactions.inOne(() -> {
            lock.hold();
            int known = issueTypes.newest(code).map(IssueType::version).orElse(0);
            if (known == 0 && ifMatch != null) {
                throw Refusal.of(CommonProblem.PRECONDITION_FAILED);
            }
            ETags.require(ifMatch, known);
            LocalDate from = Optional.ofNullable(request.effectiveFrom()).orElseGet(day::today);
            refuse(faults(code, request, from));
            return defineIssueType.define(code, request.says(), IssueType.Validity.from(from), caller.account());
        });
    }

    /** What is under way goes on by the limits of the line that is retired. */
    IssueType retire(String code, @Nullable String ifMatch, RetirementRequest request) {
        return transactions.inOne(() -> {
            lock.hold();
            IssueType newest = issueTypes.newest(code).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
            ETags.require(ifMatch, newest.version());
            LocalDate from = Optional.ofNullable(request.from()).orElseGet(day::today);
            refuse(past("from", from));
            return defineIssueType.define(code, newest.line(), new IssueType.Validity(from, true), caller.account());
        });
    }

    private List<FieldFault> faults(String code, IssueTypeRequest request, LocalDate from) {
        var faults = new ArrayList<>(past("effectiveFrom", from));
        if (!CODE.matcher(code).matches()) {
            faults.add(new FieldFault("code", "编码为三级、每级两位数字", "A code has three levels of two digits"));
        }
        String unit = request.responsibleUnit();
        if (unit != null && units.addressee(unit).isEmpty()) {
            faults.add(new FieldFault(
                    "responsibleUnit", "请选择一个有岗位、可承办的单位", "Please choose a unit that answers and has a post"));
        }
        Integer complex = request.complexReplyWorkingDays();
        if (complex != null && complex < request.replyWorkingDays()) {
            faults.add(new FieldFault(
                    "complexReplyWorkingDays", "不能短于一般办理期限", "It cannot be shorter than the limit of other matters"));
        }
        return faults;
    }

    private List<FieldFault> past(String field, LocalDate from) {
        return from.isBefore(day.today())
                ? List.of(new FieldFault(field, "不能早于今天", "It cannot be before today"))
                : List.of();
    }

    private static void refuse(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.of(CatalogueProblem.ISSUE_TYPE_REFUSED).fields(faults);
        }
    }
}
