package org.zhuoluo.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.zhuoluo.messaging.contract.EvaluationInvited;
import org.zhuoluo.messaging.contract.EvaluationRated;
import org.zhuoluo.messaging.contract.EvaluationRatingNotGiven;

class SubscriptionTest {
    @Test
    void listensToTheTopicsOfTheFamiliesItNames() {
        Subscription subscription = Subscription.named("closing")
                .on(EvaluationRated.class, received -> {})
                .ignoring(EvaluationInvited.class, EvaluationRatingNotGiven.class)
                .build();

        assertThat(subscription.topics()).containsExactly("zhuoluo.evaluations");
        assertThat(subscription.followed()).containsExactly("evaluations");
        assertThat(subscription.knownType("evaluation.invited.v1")).contains(EvaluationInvited.class);
        assertThat(subscription.knownType("appeal.closed.v1")).isEmpty();
    }

    @Test
    void aTypeThatNobodyDecidedAboutIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subscription.named("closing")
                        .on(EvaluationRated.class, received -> {})
                        .build())
                .withMessage("closing: neither handled nor ignored: EvaluationInvited, EvaluationRatingNotGiven");
    }

    @Test
    void aTypeCannotBeHandledAndIgnored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subscription.named("closing")
                        .on(EvaluationRated.class, received -> {})
                        .ignoring(EvaluationRated.class)
                        .build())
                .withMessageContaining("both handled and ignored: EvaluationRated");
    }

    @Test
    void aTypeIsHandledOnce() {
        var builder = Subscription.named("closing").on(EvaluationRated.class, received -> {});

        assertThatIllegalArgumentException().isThrownBy(() -> builder.on(EvaluationRated.class, received -> {}));
    }
}
