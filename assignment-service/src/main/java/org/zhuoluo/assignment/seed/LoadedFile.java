package org.zhuoluo.assignment.seed;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a file with this content was loaded; it is not loaded again, also after what it defined was changed. */
@Entity
@Table(name = "loaded_file")
class LoadedFile {
    @EmbeddedId
    private FileContent content;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @SuppressWarnings("NullAway.Init")
    protected LoadedFile() {} // for Hibernate only

    LoadedFile(FileContent content, Instant loadedAt) {
        this.content = content;
        this.loadedAt = loadedAt;
    }

    Instant loadedAt() {
        return loadedAt;
    }
}
