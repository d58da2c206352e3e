package org.zhuoluo.local;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** One run from start to stop: takes the data folder, starts the stack, takes orders, ends with the process. */
final class Run {
    private static final long NEEDED_MEBIBYTES = 2_000;

    private final Folders folders;
    private final Map<String, String> environment;
    private final Options options;
    private final Progress progress;

    Run(Folders folders, Map<String, String> environment, Options options, Progress progress) {
        this.folders = folders;
        this.environment = environment;
        this.options = options;
        this.progress = progress;
    }

    /** Returns only after {@code --stop-after-ready}; otherwise a signal or {@code ./run stop} ends the process. */
    void go() throws InterruptedException {
        var watch = new Progress.Watch();
        folders.create();
        DiskSpace.require(folders.data(), NEEDED_MEBIBYTES);
        RunLock lock = new Takeover(folders, progress).take();
        lock.claim(ProcessHandle.current().pid());
        Guard guard = Guard.stand(folders);
        if (options.fresh()) {
            folders.empty();
        }
        var readyFile = new ReadyFile(folders.readyFile());
        readyFile.remove();
        var assembly = new Assembly(folders, new Ports(environment), options);
        Stack stack = assembly.stack(progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            readyFile.remove();
            stack.stop();
            lock.release();
            guard.dismiss();
        }));
        ControlSocket.open(folders.data(), new LauncherOrders(stack)).listen();
        stack.start();
        assembly.awaitReferenceData(progress);
        readyFile.write(stack, assembly.issuer(), options.trial());
        progress.say(new Welcome(assembly, stack, options).text(watch.elapsed()));
        if (!options.stopAfterReady()) {
            new CountDownLatch(1).await();
        }
    }
}
