package org.zhuoluo.endtoend.replay;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhuoluo.endtoend.reconciliation.Reconciliation;
import org.zhuoluo.endtoend.reconciliation.Report;
import org.zhuoluo.endtoend.stack.Api;
import org.zhuoluo.endtoend.stack.Stack;

/** Drives a file of cases through a running stack and reconciles the result; ends with 1 if anything was lost, doubled or refused. */
public final class Replay {
    /** Long enough for a killed process to come back while a call waits for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Options options;
    private final PrintStream out;

    private Replay(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (List.of(arguments).contains("--help")) {
            out.println(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        System.exit(new Replay(options, out).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        Stack stack = Stack.running();
        Api api = Api.to(stack, PATIENCE);
        List<CasePlan> plans = plans();
        Officers officers = Officers.of(stack.root().resolve("deploy/seed/posts.csv"));
        var reconciliation = new Reconciliation(stack, api, officers.holders());
        Set<String> enterprises = plans.stream().map(CasePlan::enterprise).collect(toUnmodifiableSet());
        Set<String> before = reconciliation.appealsOf(enterprises);

        var progress = new Progress(plans.size(), out, System.console() != null);
        var crowd = new Crowd(new CaseDrive(api, officers), options.concurrency(), progress);
        List<String> notKilled = options.kill()
                ? driveUnderFire(
                        crowd, plans, new KillDrill(stack, plans.size(), new Random(options.seed()), progress, out))
                : drive(crowd, plans);
        Duration took = progress.elapsed();

        print(crowd, notKilled, progress.done(), took, api.retries());
        Report report = reconciliation.of(crowd.acknowledged(), before);
        out.println(report);
        return report.isPassed() && crowd.failures().isEmpty() && notKilled.isEmpty();
    }

    private static List<String> drive(Crowd crowd, List<CasePlan> plans) {
        crowd.drive(plans);
        return List.of();
    }

    private List<String> driveUnderFire(Crowd crowd, List<CasePlan> plans, KillDrill drill)
            throws InterruptedException {
        out.println("striking at moments drawn with --seed " + options.seed());
        Thread striking = new Thread(drill, "kill drill");
        striking.start();
        crowd.drive(plans);
        striking.interrupt();
        striking.join();
        return drill.failures();
    }

    private List<CasePlan> plans() throws IOException {
        List<AppealCase> cases = CaseFile.read(options.file(), options.limit());
        long cut = cases.stream()
                .filter(matter -> Shortening.isNeeded(matter.subject(), Shortening.TITLE_LIMIT))
                .count();
        out.printf(
                "%d cases, %d at a time; %d titles cut to %d characters%n",
                cases.size(), options.concurrency(), cut, Shortening.TITLE_LIMIT);
        return IntStream.range(0, cases.size())
                .mapToObj(index -> CasePlan.of(cases.get(index), index, options.reopenEvery()))
                .toList();
    }

    private void print(Crowd crowd, List<String> notKilled, int done, Duration took, int retries) {
        crowd.failures().forEach(failure -> out.println("FAIL " + failure));
        notKilled.forEach(failure -> out.println("FAIL the drill: " + failure));
        double seconds = took.toMillis() / 1_000.0;
        out.printf(
                "submitted %d, failed %d, in %.1f minutes (%.1f appeals per second), %d calls repeated%n",
                crowd.acknowledged().size(), crowd.failures().size(), seconds / 60, done / seconds, retries);
    }
}
