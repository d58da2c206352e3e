package org.zhuoluo.appeals.attachment.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses where the bytes lie: a folder, until there is another storage to choose. */
class StorageProducer {
    @Produces
    @ApplicationScoped
    Storage storage(@ConfigProperty(name = "zhuoluo.storage.folder") Path folder) {
        return new FolderStorage(folder);
    }
}
