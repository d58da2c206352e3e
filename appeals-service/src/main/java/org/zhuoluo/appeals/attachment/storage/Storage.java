package org.zhuoluo.appeals.attachment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where the bytes of attachments lie, shared by all instances. A file is there whole or not at all, whatever ends the process that writes
 * it; what a broken attempt leaves is found by {@link #eachOlder} and goes with {@link #remove}.
 */
public interface Storage {
    /** Keeps what the content writes, for good once this returns. */
    Stored store(UUID id, Content content) throws IOException;

    /** The bytes that were stored under this id. */
    InputStream open(UUID id) throws IOException;

    /** Removes what there is under this id, finished or not; there may be nothing. */
    void remove(UUID id) throws IOException;

    /** Names everything that nobody has written to for so long, in no order, without holding it all. */
    void eachOlder(Duration age, Consumer<UUID> found) throws IOException;

    /** Writes itself piece by piece. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream to) throws IOException;
    }

    /**
     * What lies there now.
     *
     * @param sha256 in hexadecimal digits
     */
    record Stored(long size, String sha256) {}
}
