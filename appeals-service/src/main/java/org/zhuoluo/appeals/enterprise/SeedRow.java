package org.zhuoluo.appeals.enterprise;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.zhuoluo.api.creditcode.CreditCodes;

/** One line of enterprises.csv. */
record SeedRow(
        @JsonProperty("credit_code") String creditCode,
        @JsonProperty("name") String name,
        @JsonProperty("area") String area,
        @JsonProperty("industry") String industry,
        @JsonProperty("size") EnterpriseSize size,
        @JsonProperty("contact_name") String contactName,
        @JsonProperty("contact_phone") String contactPhone) {

    SeedRow {
        if (!CreditCodes.isValid(creditCode)) {
            throw new IllegalArgumentException(
                    "enterprises.csv: " + creditCode + " is not a credit code; its check character does not fit");
        }
    }
}
