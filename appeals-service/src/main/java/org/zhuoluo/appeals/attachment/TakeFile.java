package org.zhuoluo.appeals.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.zhuoluo.api.id.Uuid7;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.scope.Caller;
import org.zhuoluo.appeals.attachment.content.Cleaner;
import org.zhuoluo.appeals.attachment.content.FileProblem;
import org.zhuoluo.appeals.attachment.content.FileType;
import org.zhuoluo.appeals.attachment.content.FileTypes;
import org.zhuoluo.appeals.attachment.storage.Storage;

/**
 * Looks at a file and puts a cleaned copy where it belongs, under a row that says it is not finished. No transaction is open while bytes are
 * written; whatever ends this in between, the row is there for the sweep to find.
 */
@ApplicationScoped
class TakeFile {
    private static final Logger LOG = Logger.getLogger(TakeFile.class);

    private final UnfinishedUploads unfinished;
    private final Storage storage;
    private final Caller caller;
    private final AttachmentConfig config;
    private final InstantSource clock;
    private final FileTypes types;

    TakeFile(
            UnfinishedUploads unfinished,
            Storage storage,
            Caller caller,
            AttachmentConfig config,
            InstantSource clock) {
        this.unfinished = unfinished;
        this.storage = storage;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
        this.types = new FileTypes(config.types());
    }

    /** A file that lies where it belongs, under a row that is still PENDING. */
    record Taken(AttachmentId id, Storage.Stored stored) {}

    Taken take(Incoming incoming) {
        try {
            checkSize(Files.size(incoming.file()));
            FileType type = types.recognise(incoming.file(), incoming.name(), incoming.declaredType());
            var id = new AttachmentId(Uuid7.next(clock));
            unfinished.begin(id, incoming, type, Uploader.of(caller));
            return store(id, incoming, type);
        } catch (IOException e) {
            LOG.error("An upload cannot be stored", e);
            throw Refusal.of(CommonProblem.UNAVAILABLE).retryAfter(Duration.ofSeconds(10));
        }
    }

    private Taken store(AttachmentId id, Incoming incoming, FileType type) throws IOException {
        try {
            return new Taken(id, storage.store(id.value(), to -> Cleaner.copy(incoming.file(), type, to)));
        } catch (IOException | RuntimeException failed) {
            unfinished.giveUp(id, failed);
            throw failed;
        }
    }

    private void checkSize(long size) {
        if (size == 0) {
            throw Refusal.of(FileProblem.FILE_EMPTY)
                    .field("file", "请选择有内容的文件", "Please choose a file with something in it");
        }
        long most = config.maxSize().asLongValue();
        if (size > most) {
            throw Refusal.of(CommonProblem.TOO_LARGE)
                    .field("file", "文件不能超过 " + most + " 字节", "must not be larger than " + most + " bytes");
        }
    }
}
