package org.zhuoluo.appeals.enterprise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.masking.Masks;
import org.zhuoluo.api.problem.Language;

/** An enterprise as it is shown: whole to itself, its contact masked to others. */
@Schema(name = "Enterprise")
public record EnterpriseView(
        @Schema(examples = "91339901MA2X1C7Q6C") String creditCode,
        @Schema(examples = "云州江澜精密机械有限公司") String name,
        @Schema(examples = "339901001") String area,
        @Schema(examples = "通用设备制造业") String industry,
        EnterpriseSize size,
        @Schema(examples = "中型") String sizeLabel,
        @Schema(examples = "周**") String contactName,
        @Schema(examples = "199****0001") String contactPhone) {

    static EnterpriseView whole(Enterprise enterprise, FieldCipher cipher, Language language) {
        return new EnterpriseView(
                enterprise.creditCode(),
                enterprise.name(),
                enterprise.area(),
                enterprise.industry(),
                enterprise.size(),
                enterprise.size().label(language),
                cipher.decrypt(enterprise.contactNameEncrypted(), enterprise.creditCode()),
                cipher.decrypt(enterprise.contactPhoneEncrypted(), enterprise.creditCode()));
    }

    EnterpriseView masked() {
        return new EnterpriseView(
                creditCode, name, area, industry, size, sizeLabel, Masks.name(contactName), Masks.phone(contactPhone));
    }
}
