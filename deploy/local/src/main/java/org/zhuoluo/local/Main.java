package org.zhuoluo.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The command line of {@code ./run}; the script has found the JDK and built what was stale before it gets here. */
public final class Main {
    private static final String HELP = """
            ./run [--fresh] [--instances 2] [--trial] [--stop-after-ready] [--without SERVICE]
                                    starts everything and stays; Ctrl-C stops it
            ./run restart NAME      brings back one process, say appeals-service, appeals-service-2, kafka, mariadb, keycloak
            ./run token ACCOUNT     prints an access token of a demo account
            ./run status            lists the processes with their memory
            ./run stop              stops everything
            """;

    /** Longer than the patience with all parts together, so that it ends only with a launcher that hangs. */
    private static final Duration STOP_LIMIT = Duration.ofMinutes(5);

    private final Folders folders;
    private final Map<String, String> environment;

    private Main(Folders folders, Map<String, String> environment) {
        this.folders = folders;
        this.environment = environment;
    }

    /** The script calls it in the root of the working copy. */
    public static void main(String[] words) throws InterruptedException {
        var main = new Main(Folders.of(Path.of(""), System.getenv()), System.getenv());
        int code;
        try {
            code = main.command(List.of(words));
        } catch (StackProblem problem) {
            System.err.println(problem.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private int command(List<String> words) throws InterruptedException {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "restart" -> call().order("restart " + argument(words));
            case "status" -> call().order("status");
            case "stop" -> stop();
            case "token" -> token(argument(words));
            case "sweep" -> sweep();
            case "help", "--help", "-h" -> help();
            default -> start(words);
        };
    }

    private int start(List<String> words) throws InterruptedException {
        new Run(folders, environment, Options.parse(words), new Progress(System.out)).go();
        return 0;
    }

    /** Returns when the launcher has ended. */
    private int stop() {
        var launcher = RunLock.holder(folders.data());
        int code = call().order("stop");
        launcher.ifPresent(Main::awaitEnd);
        return code;
    }

    private static void awaitEnd(ProcessHandle launcher) {
        if (!Waiting.until(() -> Ending.gone(launcher), STOP_LIMIT)) {
            throw new StackProblem(
                    "The run with pid %d has not ended within %d minutes: ./run status shows what still lives."
                            .formatted(launcher.pid(), STOP_LIMIT.toMinutes()));
        }
    }

    private int token(String account) {
        System.out.println(new Tokens(ReadyFile.issuer(folders.readyFile())).of(account));
        return 0;
    }

    private int sweep() {
        RunLock.tryTake(folders.data()).ifPresent(lock -> {
            new LeftOvers(folders).end();
            lock.release();
        });
        return 0;
    }

    private static int help() {
        System.out.print(HELP);
        return 0;
    }

    private ControlCall call() {
        return new ControlCall(folders.data(), System.out);
    }

    private static String argument(List<String> words) {
        if (words.size() != 2) {
            throw new StackProblem("./run " + words.getFirst() + " needs one name; ./run help shows how.");
        }
        return words.get(1);
    }
}
