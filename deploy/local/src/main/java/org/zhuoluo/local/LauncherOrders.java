package org.zhuoluo.local;

import java.util.Locale;

/** Carries out what other calls of {@code ./run} ask of the running launcher. */
final class LauncherOrders implements ControlSocket.Orders {
    private final Stack stack;

    LauncherOrders(Stack stack) {
        this.stack = stack;
    }

    @Override
    public String carryOut(String order) {
        String[] words = order.split(" ", 2);
        return switch (words[0]) {
            case "status" -> new Table(stack).text();
            case "restart" -> restart(words[1]);
            case "stop" -> stop();
            default -> throw new StackProblem("The launcher does not know the order '" + order + "'.");
        };
    }

    private String restart(String name) {
        var watch = new Progress.Watch();
        stack.restart(name);
        return String.format(
                Locale.ROOT,
                "%s is ready again after %.1f s.",
                name,
                watch.elapsed().toMillis() / 1000.0);
    }

    /** From a thread of its own: the answer must leave before the process does. */
    private static String stop() {
        Thread.ofPlatform().start(() -> System.exit(0));
        return "Stopping.";
    }
}
