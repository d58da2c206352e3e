package org.zhuoluo.assignment.machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the words of a unit's systems mean.
 *
 * @param version 0 is ours: the names of the acts, in both languages
 */
record StatusMapping(int version, List<MappingLine> lines) {
    static final StatusMapping OURS = new StatusMapping(
            0,
            Stream.of(UpdateAct.values())
                    .flatMap(act -> Stream.of(act.name(), act.zh()).map(word -> new MappingLine(word, act, null, null)))
                    .toList());

    Optional<MappingLine> find(String status) {
        return lines.stream().filter(line -> line.status().equals(status)).findFirst();
    }
}
