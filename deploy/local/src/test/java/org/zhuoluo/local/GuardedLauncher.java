package org.zhuoluo.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A launcher with one child and a guard, for {@link GuardTest} to kill. */
final class GuardedLauncher {
    private GuardedLauncher() {}

    public static void main(String[] words) throws InterruptedException {
        var folders = Folders.of(Path.of(words[0]), Map.of());
        folders.create();
        RunLock.tryTake(folders.data())
                .orElseThrow()
                .claim(ProcessHandle.current().pid());
        Guard guard = Guard.stand(folders);
        Child child = Child.start(Sleeper.lasting("kafka", folders.data()), folders, ended -> {});
        System.out.println(child.pid());
        new CountDownLatch(1).await();
        guard.dismiss();
    }
}
