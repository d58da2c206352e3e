package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One launcher at a time for a data folder. The system lets go of the lock when its holder dies, however it dies; the pid in the
 * file is taken out only by an orderly end, so that a pid found in a file nobody holds tells of a killed run.
 */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;
    private final String previous;

    private RunLock(FileChannel channel, String previous) {
        this.channel = channel;
        this.previous = previous;
    }

    /** Empty when somebody else holds it. */
    static Optional<RunLock> tryTake(Path data) {
        try {
            FileChannel channel = FileChannel.open(
                    file(data), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new RunLock(channel, text(channel)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path data) {
        return data.resolve("lock");
    }

    /** The launcher that has written its pid into the file, if it lives; never to be asked by the holder itself. */
    static Optional<ProcessHandle> holder(Path data) {
        try {
            String pid = Files.exists(file(data)) ? Files.readString(file(data)).strip() : "";
            return pid.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(pid)).filter(found -> !Ending.gone(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pid of the run that ended without letting go. */
    Optional<String> killedRun() {
        return previous.isBlank() ? Optional.empty() : Optional.of(previous.strip());
    }

    void claim(long pid) {
        write(pid + "\n");
    }

    void release() {
        write("");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Through the channel that holds the lock: closing another one of the same file would let go of it. */
    private static String text(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(64);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
}
