package org.zhuoluo.assignment.seed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.zhuoluo.api.transaction.Transactions;

/** Loads each content of a file once, whichever instance comes first; the others wait for it. */
@ApplicationScoped
public class LoadedFiles implements PanacheRepositoryBase<LoadedFile, FileContent> {
    private final Transactions transactions;
    private final InstantSource clock;
    private final ReferenceLock lock;

    LoadedFiles(Transactions transactions, InstantSource clock, ReferenceLock lock) {
        this.transactions = transactions;
        this.clock = clock;
        this.lock = lock;
    }

    /** Loading and the note of it are one transaction, so a crash in between leaves neither. */
    public void once(String name, String text, Consumer<String> load) {
        FileContent content = FileContent.of(name, text);
        transactions.inOne(() -> {
            lock.hold();
            if (findByIdOptional(content).isEmpty()) {
                load.accept(text);
                persist(new LoadedFile(content, clock.instant()));
                Log.infof("Loads %s", name);
            }
        });
    }
}
