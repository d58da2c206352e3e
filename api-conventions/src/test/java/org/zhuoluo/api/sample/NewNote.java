package org.zhuoluo.api.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.api.creditcode.CreditCode;

public record NewNote(
        @NotBlank @Size(max = 100) String text,
        @NotNull Colour colour,
        @Valid @Nullable Contact contact,
        @Nullable @CreditCode String creditCode,
        @Nullable List<@NotBlank String> tags) {

    public enum Colour {
        RED,
        GREEN
    }

    public record Contact(@NotBlank String phoneNumber) {}
}
