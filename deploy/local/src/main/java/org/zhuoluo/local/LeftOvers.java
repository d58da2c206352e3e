package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Ends what a killed launcher has left running: the services before what they lean on. */
final class LeftOvers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Folders folders;

    LeftOvers(Folders folders) {
        this.folders = folders;
    }

    /** The names of those that were ended. */
    List<String> end() {
        var ended = new ArrayList<String>();
        var found = PidFile.all(folders.pids());
        end(found.stream().filter(each -> !isGround(each)).toList(), ended);
        for (Program ground : List.of(Program.KEYCLOAK, Program.KAFKA, Program.MARIADB)) {
            end(
                    found.stream()
                            .filter(each -> each.name().equals(ground.title()))
                            .toList(),
                    ended);
        }
        return ended;
    }

    private static boolean isGround(PidFile file) {
        return file.name().equals("mariadb")
                || file.name().equals("kafka")
                || file.name().equals("keycloak");
    }

    private void end(List<PidFile> files, List<String> ended) {
        var alive = files.stream()
                .flatMap(file -> file.process(folders.data()).stream())
                .toList();
        alive.forEach(ProcessHandle::destroy);
        alive.forEach(process -> Ending.await(process, PATIENCE));
        files.stream()
                .filter(file -> alive.stream().anyMatch(process -> process.pid() == file.pid()))
                .forEach(file -> ended.add(file.name()));
        files.forEach(file -> forget(file.name()));
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(folders.pids().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
