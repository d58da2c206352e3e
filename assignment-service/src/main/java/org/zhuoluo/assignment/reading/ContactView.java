package org.zhuoluo.assignment.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.assignment.assignment.ContactMethod;
import org.zhuoluo.assignment.assignment.ContactRecord;

/** A talk of the unit with the enterprise; for the house. */
@Schema(name = "Contact")
record ContactView(
        Instant at,
        @Schema(examples = "PHONE") ContactMethod method,

        @Schema(description = "Whether somebody was reached")
        boolean reached,

        @Schema(examples = "周经理") String person,
        @Schema(examples = "说明增容流程，约定周三上门勘查。") String text,

        @Schema(description = "Files that go with it, by their ids")
        List<UUID> attachments,

        @Schema(examples = "power.a") String recordedBy,
        Instant recordedAt) {
    static ContactView of(ContactRecord contact, UnaryOperator<String> decrypt) {
        return new ContactView(
                contact.contactedAt(),
                contact.method(),
                contact.isReached(),
                decrypt.apply(contact.personEncrypted()),
                decrypt.apply(contact.textEncrypted()),
                contact.attachments(),
                contact.recordedBy(),
                contact.recordedAt());
    }
}
