package org.zhuoluo.assignment.seed;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What each file said last of each thing that it wrote, so that nothing that people changed since is written over. */
@ApplicationScoped
public class SeededLines {
    private final EntityManager rows;
    private final ObjectMapper json;

    SeededLines(EntityManager rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Those lines that the file may write, noted as what it said last; its caller writes them in the same transaction. */
    @Transactional(MANDATORY)
    public <L> List<L> toWrite(SeedFile<L> file, List<L> lines, AsItIs<L> now) {
        return lines.stream().filter(line -> mayWrite(file, line, now)).toList();
    }

    private <L> boolean mayWrite(SeedFile<L> file, L line, AsItIs<L> now) {
        Optional<L> last = last(file, now.code(line));
        if (!now.isThere(line) || now.isSo(line) || last.filter(now::isSo).isPresent()) {
            note(file, now.code(line), line);
            return true;
        }
        if (!last.equals(Optional.of(line))) {
            Log.warnf("Leaves %s as people have it: %s says something else of it", now.code(line), file.name());
        }
        return false;
    }

    private <L> Optional<L> last(SeedFile<L> file, String code) {
        return rows.createNativeQuery("select content from seeded_line where file = ?1 and code = ?2", String.class)
                .setParameter(1, file.name())
                .setParameter(2, code)
                .getResultStream()
                .findFirst()
                .map(content -> read(file, (String) content));
    }

    private <L> void note(SeedFile<L> file, String code, L line) {
        rows.createNativeQuery("""
                        insert into seeded_line (file, code, content) values (?1, ?2, ?3)
                        on duplicate key update content = ?3""")
                .setParameter(1, file.name())
                .setParameter(2, code)
                .setParameter(3, written(line))
                .executeUpdate();
    }

    private <L> L read(SeedFile<L> file, String content) {
        try {
            return json.readValue(content, file.line());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("what " + file.name() + " said cannot be read", unreadable);
        }
    }

    private String written(Object line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** The register that a file writes to, as it is now. */
    public interface AsItIs<L> {
        /** Of which thing the line is. */
        String code(L line);

        /** Whether there is such a thing. */
        boolean isThere(L line);

        /** Whether it is as the line says, in all that a line can say. */
        boolean isSo(L line);
    }
}
