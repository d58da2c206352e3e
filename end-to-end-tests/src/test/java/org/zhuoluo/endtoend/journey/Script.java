package org.zhuoluo.endtoend.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhuoluo.endtoend.stack.Stack;

/** Runs one of the module's scripts as a reader of the README would, against the running stack. */
record Script(int exitCode, String output) {
    static Script run(Stack stack, String name, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(name).toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("ZHUOLUO_ADDRESS", stack.addresses().getFirst().toString());
        builder.environment().put("ZHUOLUO_DATA", stack.data().toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Script(process.waitFor(), output);
    }
}
