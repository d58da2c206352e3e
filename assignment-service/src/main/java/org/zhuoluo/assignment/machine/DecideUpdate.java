package org.zhuoluo.assignment.machine;

import static org.zhuoluo.assignment.machine.UpdateCode.ALREADY_SIGNED;
import static org.zhuoluo.assignment.machine.UpdateCode.ASSIGNMENT_ENDED;
import static org.zhuoluo.assignment.machine.UpdateCode.BEFORE_ASSIGNMENT;
import static org.zhuoluo.assignment.machine.UpdateCode.CONTENT_INCOMPLETE;
import static org.zhuoluo.assignment.machine.UpdateCode.LATE;
import static org.zhuoluo.assignment.machine.UpdateCode.NOTE_ONLY;
import static org.zhuoluo.assignment.machine.UpdateCode.STATUS_UNKNOWN;
import static org.zhuoluo.assignment.machine.UpdateCode.TIME_IN_FUTURE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.problem.FieldFault;
import org.zhuoluo.assignment.assignment.Assignment;
import org.zhuoluo.assignment.assignment.AssignmentStatus;
import org.zhuoluo.assignment.assignment.Seal;

/** Applies one update to its locked assignment, and keeps what the act has no place for, or all of it as a note with a code; never loses it. */
@ApplicationScoped
class DecideUpdate {
    private final ActOfUnit act;
    private final UpdateForm forms;
    private final TellFiles tellFiles;
    private final Seal seal;
    private final InstantSource clock;
    private final MachineConfig config;

    DecideUpdate(
            ActOfUnit act,
            UpdateForm forms,
            TellFiles tellFiles,
            Seal seal,
            InstantSource clock,
            MachineConfig config) {
        this.act = act;
        this.forms = forms;
        this.tellFiles = tellFiles;
        this.seal = seal;
        this.clock = clock;
        this.config = config;
    }

    /**
     * The rules of the desk may still refuse it: that ends the transaction, and the update is a note then.
     *
     * @param last when the last thing happened that was applied, if anything was
     */
    Decision decide(Assignment assignment, Arrived update, StatusMapping mapping, @Nullable Instant last) {
        Optional<MappingLine> known = mapping.find(update.request().status());
        if (known.isEmpty()) {
            return note(STATUS_UNKNOWN, assignment, update);
        }
        MappingLine line = known.get();
        Optional<UpdateCode> against = against(assignment, update, line, last);
        if (against.isPresent()) {
            return note(against.get(), assignment, update);
        }
        ActOfUnit.Form form = ActOfUnit.formOf(update, line, clock.instant());
        List<FieldFault> faults = forms.faultsOf(form.request());
        if (!faults.isEmpty()) {
            return note(CONTENT_INCOMPLETE, assignment, update, faults);
        }
        act.perform(assignment.id(), form);
        Optional<String> rest = UpdateContent.of(update.request())
                .besides(line.act())
                .map(content -> keep(content, assignment, update));
        return Decision.applied(assignment.id().value(), rest.orElse(null));
    }

    /** What can be seen before anything is changed. */
    private Optional<UpdateCode> against(
            Assignment assignment, Arrived update, MappingLine line, @Nullable Instant last) {
        Instant time = update.time();
        if (line.act() == UpdateAct.NOTE) {
            return Optional.of(NOTE_ONLY);
        }
        if (time.isAfter(clock.instant().plus(config.clockSkew()))) {
            return Optional.of(TIME_IN_FUTURE);
        }
        if (!AssignmentStatus.OPEN.contains(assignment.status())) {
            return Optional.of(ASSIGNMENT_ENDED);
        }
        if (last != null && time.isBefore(last)) {
            return Optional.of(LATE);
        }
        if (time.isBefore(assignment.madeAt().minus(config.clockSkew()))) {
            return Optional.of(BEFORE_ASSIGNMENT);
        }
        return line.act() == UpdateAct.SIGN && !assignment.isUnsigned()
                ? Optional.of(ALREADY_SIGNED)
                : Optional.empty();
    }

    Decision note(UpdateCode code, Assignment assignment, Arrived update) {
        return note(code, assignment, update, List.of());
    }

    private Decision note(UpdateCode code, Assignment assignment, Arrived update, List<FieldFault> faults) {
        String kept = keep(UpdateContent.of(update.request()), assignment, update);
        return Decision.note(code, assignment.id().value(), kept, faults);
    }

    /** Encrypted for the file of the assignment; its files are told. */
    private String keep(UpdateContent content, Assignment assignment, Arrived update) {
        tellFiles.tell(assignment, update.request(), content);
        return seal.encrypt(assignment, content.write());
    }
}
