package org.zhuoluo.assignment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.assignment.assignment.Assignments;
import org.zhuoluo.assignment.unit.Sight;

/** Reads one entry with all that was written about it. */
@ApplicationScoped
class LedgerReading {
    private final LedgerEntries entries;
    private final LedgerNotes notes;
    private final StrikeOffs strikeOffs;
    private final Assignments assignments;
    private final FieldCipher cipher;
    private final InstantSource clock;

    LedgerReading(
            LedgerEntries entries,
            LedgerNotes notes,
            StrikeOffs strikeOffs,
            Assignments assignments,
            FieldCipher cipher,
            InstantSource clock) {
        this.entries = entries;
        this.notes = notes;
        this.strikeOffs = strikeOffs;
        this.assignments = assignments;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Transactional
    Optional<Versioned> find(UUID id, Sight sight, Language language) {
        return entries.findByIdOptional(id)
                .flatMap(entry -> assignments
                        .visible(entry.assignment(), sight)
                        .map(assignment -> new LedgerLine(entry, assignment)))
                .map(line -> new Versioned(line.entry().version(), file(line, language)));
    }

    private LedgerFileView file(LedgerLine line, Language language) {
        LedgerEntry entry = line.entry();
        String boundTo = entry.round().appealId().toString();
        UnaryOperator<String> decrypt = encrypted -> cipher.decrypt(encrypted, boundTo);
        return new LedgerFileView(
                LedgerEntryView.of(line, clock.instant(), language),
                decrypt.apply(entry.plan().reasonEncrypted()),
                decrypt.apply(entry.plan().planEncrypted()),
                decrypt.apply(entry.plan().explanationEncrypted()),
                ifAny(entry.remarksEncrypted(), decrypt),
                ifAny(entry.endReasonEncrypted(), decrypt),
                entry.endedBy(),
                notes.of(entry.id()).stream()
                        .map(note -> LedgerNoteView.of(note, decrypt))
                        .toList(),
                strikeOffs.of(entry.id()).stream()
                        .map(draft -> StrikeOffView.of(draft, decrypt))
                        .toList());
    }

    private static @Nullable String ifAny(@Nullable String encrypted, UnaryOperator<String> decrypt) {
        return encrypted == null ? null : decrypt.apply(encrypted);
    }

    /** What was read, and the version it was read in. */
    record Versioned(long version, LedgerFileView view) {}
}
