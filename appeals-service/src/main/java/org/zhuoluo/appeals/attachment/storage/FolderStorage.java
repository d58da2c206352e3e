package org.zhuoluo.appeals.attachment.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A folder that all instances share. A file is written under a temporary name, forced to the disk, and then takes its own name at once, in
 * one of 256 folders by the random end of its id.
 */
class FolderStorage implements Storage {
    private static final String UNFINISHED = ".part";
    private static final int ID_LENGTH = 36;
    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}(\\.part)?");

    private final Path root;

    FolderStorage(Path folder) {
        root = folder.resolve("kept");
    }

    @Override
    public Stored store(UUID id, Content content) throws IOException {
        Path place = placeOf(id);
        Path folder = root.resolve(id.toString().substring(ID_LENGTH - 2));
        Files.createDirectories(folder);
        Path unfinished = unfinished(place);
        MessageDigest digest = sha256();
        long size;
        try (var channel = FileChannel.open(unfinished, CREATE_NEW, WRITE);
                var to = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
            content.writeTo(to);
            channel.force(true);
            size = channel.size();
        }
        Files.move(unfinished, place, ATOMIC_MOVE);
        force(folder);
        return new Stored(size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(placeOf(id));
    }

    @Override
    public void remove(UUID id) throws IOException {
        Files.deleteIfExists(unfinished(placeOf(id)));
        Files.deleteIfExists(placeOf(id));
    }

    @Override
    public void eachOlder(Duration age, Consumer<UUID> found) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
            for (Path folder : folders) {
                eachOlderIn(folder, age, found);
            }
        }
    }

    /** Not by a walk of the tree: it would end at the first file that takes its name, or goes, meanwhile. */
    private static void eachOlderIn(Path folder, Duration age, Consumer<UUID> found) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (NAME.matcher(name).matches() && Age.isOver(file, age)) {
                    found.accept(UUID.fromString(name.substring(0, ID_LENGTH)));
                }
            }
        }
    }

    private Path placeOf(UUID id) {
        String name = id.toString();
        return root.resolve(name.substring(ID_LENGTH - 2)).resolve(name);
    }

    private static Path unfinished(Path place) {
        return place.resolveSibling(place.getFileName() + UNFINISHED);
    }

    /** Without it the new name might be lost with the power, although the file is not. */
    private static void force(Path folder) throws IOException {
        try (var entries = FileChannel.open(folder, READ)) {
            entries.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
