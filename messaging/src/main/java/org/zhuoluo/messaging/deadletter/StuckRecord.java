package org.zhuoluo.messaging.deadletter;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhuoluo.messaging.inbox.RecordState;

/** A record that is stuck, as an operator sees it: what it is, where it stands, why it does not move. */
@Schema(description = "一条未能处理的消息 / a record that could not be applied")
public record StuckRecord(
        @Schema(description = "编号 / the id of the entry, for replay and discard")
        String id,

        @Schema(description = "消费者 / which consumer of the service", examples = "routing")
        String consumer,

        @Schema(description = "诉求或参考数据的键 / the appeal's id, or the key of reference data")
        String key,

        @Schema(description = "事件类型 / wire name of the fact", examples = "appeal.accepted.v1")
        String type,

        @Schema(description = "来源 / who published it", examples = "appeals")
        String source,

        @Schema(description = "序号 / its number among the facts of the source about the appeal; 0 for reference data")
        String seq,

        @Schema(description = "PARKED 待序, HELD 被挂起, DEAD 处理失败, DISCARDED 已作废")
        RecordState state,

        @Schema(description = "原因 / EARLY, UNKNOWN_TYPE, BEHIND_DEAD, REPLAYED, or the exception without its text")
        String reason,

        @Schema(description = "等待什么 / what must come first", examples = "appeals:7") @Nullable
        String waitingFor,

        @Schema(description = "位置 / topic, partition and offset", examples = "zhuoluo.appeals/3/1542")
        String place,

        @Schema(description = "失败次数 / how often it was given up")
        int burials,

        @Schema(description = "何时起 / since when it is in this state")
        Instant since,

        @Nullable String discardedBy,
        @Nullable String discardedFor,
        @Nullable Instant discardedAt) {}
