package org.zhuoluo.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeDiagramTest {
    @Test
    void theDiagramInTheReadmeIsTheTableInTheCode() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(mermaidEdges());
    }

    /** One line for each pair of statuses, with all the moves that lead from one to the other. */
    private static String mermaidEdges() {
        Map<String, String> edges = new LinkedHashMap<>();
        edges.put("[*] --> SUBMITTED", "SUBMIT");
        for (AppealStatus from : AppealStatus.values()) {
            for (AppealMove move : AppealMove.values()) {
                try {
                    edges.merge(from + " --> " + move.from(from), move.name(), (known, more) -> known + ", " + more);
                } catch (MoveNotAllowed noSuchEdge) {
                    continue;
                }
            }
        }
        return edges.entrySet().stream()
                .map(edge -> "    " + edge.getKey() + ": " + edge.getValue() + "\n")
                .collect(Collectors.joining("", "stateDiagram-v2\n", ""));
    }
}
