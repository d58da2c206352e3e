package org.zhuoluo.assignment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.paging.Cursor;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.paging.PageQuery;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.unit.Sight;

/** Shows consultations with their words decrypted, to those at the table and to those who answer for the area. */
@ApplicationScoped
class ConsultationReading {
    private final Consultations consultations;
    private final FieldCipher cipher;

    ConsultationReading(Consultations consultations, FieldCipher cipher) {
        this.consultations = consultations;
        this.cipher = cipher;
    }

    @Transactional
    Page<ConsultationView> page(ConsultationQuery query, PageQuery page, Sight sight, Language language) {
        var filter = ConsultationFilter.of(query, sight);
        Consultations.Position after =
                page.after(2).map(ConsultationReading::position).orElse(Consultations.Position.START);
        List<Consultation> rows = consultations.after(after, filter, page.rowsToRead());
        Long total = page.total() ? Long.valueOf(consultations.count(filter)) : null;
        return Page.of(rows, page, ConsultationReading::cursor, total).map(row -> view(row, language));
    }

    @Transactional
    Optional<Versioned> find(ConsultationId id, Sight sight, Language language) {
        return consultations
                .findByIdOptional(id.value())
                .filter(found -> found.isOpenTo(sight))
                .map(found -> new Versioned(found.version(), view(found, language)));
    }

    /** To whoever just acted on it. */
    ConsultationView view(Consultation consultation, Language language) {
        String boundTo = consultation.round().appealId().toString();
        return ConsultationView.of(consultation, encrypted -> cipher.decrypt(encrypted, boundTo), language);
    }

    private static Cursor cursor(Consultation row) {
        return Cursor.of(row.meeting().heldAt(), row.id());
    }

    private static Consultations.Position position(Cursor cursor) {
        try {
            return new Consultations.Position(Instant.parse(cursor.value(0)), UUID.fromString(cursor.value(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.unreadable();
        }
    }

    /** What was read, and the version it was read in. */
    record Versioned(long version, ConsultationView view) {}
}
