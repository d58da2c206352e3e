package org.zhuoluo.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java program that must start fast and stay small on a machine with two cores. */
final class Jvm {
    private final Folders folders;

    Jvm(Folders folders) {
        this.folders = folders;
    }

    /** A program that stays; its classes are kept in an archive after the first clean end, which makes every later start faster. */
    List<String> lasting(String name, int heapMebibytes, List<String> rest) {
        var words = once(
                name,
                heapMebibytes,
                List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + folders.classData().resolve(name + ".jsa"),
                        "-Xlog:disable",
                        "-Xlog:all=error:stderr"));
        words.addAll(rest);
        return words;
    }

    /** The data folder is in every command line: by it a later start recognises the processes of this one. */
    List<String> once(String name, int heapMebibytes, List<String> rest) {
        var words = new ArrayList<>(List.of(
                java().toString(),
                "-Dzhuoluo.data=" + folders.data(),
                "-Dzhuoluo.part=" + name,
                "-Xms32m",
                "-Xmx" + heapMebibytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.net.preferIPv4Stack=true"));
        words.addAll(rest);
        return words;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
