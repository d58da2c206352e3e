package org.zhuoluo.appeals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.masking.Masks;
import org.zhuoluo.api.paging.Page;
import org.zhuoluo.api.problem.Language;
import org.zhuoluo.appeals.access.Visibility;
import org.zhuoluo.appeals.appeal.Appeal;
import org.zhuoluo.appeals.appeal.Appellant;
import org.zhuoluo.appeals.appeal.Appellants;
import org.zhuoluo.appeals.appeal.CloseCause;
import org.zhuoluo.appeals.appeal.Matter;
import org.zhuoluo.appeals.attachment.ReadAttachments;
import org.zhuoluo.appeals.reference.IssueType;
import org.zhuoluo.appeals.reference.ReferenceData;

/** Shows an appeal as far as the caller may know it, with names in the caller's language. */
@ApplicationScoped
class AppealViews {
    private final Visibility visibility;
    private final Appellants appellants;
    private final ReferenceData reference;
    private final FieldCipher cipher;
    private final ReadAttachments attachments;

    AppealViews(
            Visibility visibility,
            Appellants appellants,
            ReferenceData reference,
            FieldCipher cipher,
            ReadAttachments attachments) {
        this.visibility = visibility;
        this.appellants = appellants;
        this.reference = reference;
        this.cipher = cipher;
        this.attachments = attachments;
    }

    AppealView whole(Appeal appeal, Language language) {
        Matter matter = appeal.matter();
        Optional<CloseCause> cause = appeal.closeCause();
        return new AppealView(
                appeal.id(),
                appeal.number(),
                matter.kind(),
                matter.kind().label(language),
                appeal.status(),
                appeal.status().label(language),
                appeal.round(),
                matter.title(),
                matter.text(),
                issueType(matter, language),
                area(matter, language),
                matter.channel(),
                matter.channel().label(language),
                matter.confidential(),
                appellant(appeal),
                leadUnit(appeal, language),
                appeal.answer().map(given -> AnswerView.of(given, language)).orElse(null),
                cause.orElse(null),
                cause.map(why -> why.label(language)).orElse(null),
                attachments.of(appeal, language),
                appeal.submittedAt());
    }

    /** Two questions to the database, however many lines. */
    Page<AppealSummary> lines(Page<Appeal> page, Language language) {
        Map<String, String> names = appellants.namesOf(page.items().stream()
                .filter(visibility::showsAppellant)
                .map(appeal -> appeal.appellant().creditCode())
                .collect(Collectors.toSet()));
        return page.map(appeal -> line(appeal, shownName(appeal, names), language));
    }

    private String shownName(Appeal appeal, Map<String, String> names) {
        Appellant appellant = appeal.appellant();
        return visibility.showsAppellant(appeal)
                ? names.getOrDefault(appellant.creditCode(), appellant.alias())
                : appellant.alias();
    }

    private AppealSummary line(Appeal appeal, String appellant, Language language) {
        Matter matter = appeal.matter();
        return new AppealSummary(
                appeal.id(),
                appeal.number(),
                matter.kind(),
                matter.kind().label(language),
                appeal.status(),
                appeal.status().label(language),
                appeal.round(),
                matter.title(),
                issueType(matter, language),
                area(matter, language),
                matter.confidential(),
                appellant,
                appeal.submittedAt());
    }

    private AppellantView appellant(Appeal appeal) {
        Appellant appellant = appeal.appellant();
        if (!visibility.showsAppellant(appeal)) {
            return AppellantView.aliasOnly(appellant.alias());
        }
        boolean whole = visibility.isOwner(appeal);
        String boundTo = appeal.id().toString();
        UnaryOperator<String> name = whole ? UnaryOperator.identity() : Masks::name;
        UnaryOperator<String> phone = whole ? UnaryOperator.identity() : Masks::phone;
        return new AppellantView(
                appellant.alias(),
                appellant.creditCode(),
                nameOf(appellant),
                name.apply(cipher.decrypt(appellant.contactNameEncrypted(), boundTo)),
                phone.apply(cipher.decrypt(appellant.contactPhoneEncrypted(), boundTo)));
    }

    private String nameOf(Appellant appellant) {
        return appellants.nameOf(appellant.creditCode()).orElse(appellant.alias());
    }

    private @Nullable CodeView issueType(Matter matter, Language language) {
        String code = matter.issueType();
        return code == null ? null : CodeView.of(code, reference.issueType(code).map(IssueType::named), language);
    }

    private CodeView area(Matter matter, Language language) {
        return CodeView.of(matter.area(), reference.area(matter.area()), language);
    }

    private @Nullable CodeView leadUnit(Appeal appeal, Language language) {
        return appeal.standing()
                .leadUnit()
                .map(code -> CodeView.of(code, reference.unit(code), language))
                .orElse(null);
    }
}
