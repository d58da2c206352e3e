package org.zhuoluo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One instance of one of our services, run from the jar of its build and told everything by one file of configuration. */
final class Service implements Part {
    private static final int HEAP = 256;

    private final Folders folders;
    private final Answers answers;
    private final Program program;
    private final String name;
    private final int port;
    private final Configuration configuration;

    Service(Folders folders, Answers answers, Program program, int instance, Configuration configuration) {
        this.folders = folders;
        this.answers = answers;
        this.program = program;
        this.name = nameOf(program, instance);
        this.port = configuration.ports().of(program, instance);
        this.configuration = configuration;
    }

    static String nameOf(Program program, int instance) {
        return instance == 1 ? program.title() : program.title() + "-" + instance;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() {
        try {
            PrivateFile.write(file(), configuration.of(program, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Command command() {
        Path jar = folders.root().resolve(program.title()).resolve("target/quarkus-app/quarkus-run.jar");
        return new Command(
                new Jvm(folders)
                        .lasting(
                                name,
                                HEAP,
                                List.of(
                                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                                        "-Dquarkus.config.locations=" + file(),
                                        "-jar",
                                        jar.toString())),
                Map.of());
    }

    @Override
    public boolean answers() {
        return answers.http(port, "/q/health/ready");
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(45); // at its first end it also writes its archive of classes
    }

    Path file() {
        return folders.config().resolve(name + ".properties");
    }
}
