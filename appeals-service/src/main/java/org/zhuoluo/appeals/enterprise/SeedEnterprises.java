package org.zhuoluo.appeals.enterprise;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.encryption.KeyedHash;

/** Registers the enterprises of a seed file; one that is registered already stays as it is. */
@ApplicationScoped
class SeedEnterprises {
    private static final String REGISTER = """
            INSERT INTO enterprise (credit_code, name, area, industry, size,
                contact_name_encrypted, contact_phone_encrypted, contact_phone_hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON DUPLICATE KEY UPDATE credit_code = credit_code
            """;

    private final SeedConfig config;
    private final EntityManager rows;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    SeedEnterprises(SeedConfig config, EntityManager rows, FieldCipher cipher, KeyedHash hash) {
        this.config = config;
        this.rows = rows;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Transactional
    void seed(@Observes StartupEvent start) throws IOException {
        if (config.folder().isPresent()) {
            read(config.folder().get().resolve("enterprises.csv")).forEach(this::register);
        }
    }

    private static List<SeedRow> read(Path file) throws IOException {
        try (MappingIterator<SeedRow> lines = new CsvMapper()
                .readerFor(SeedRow.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            return lines.readAll();
        }
    }

    private void register(SeedRow row) {
        rows.createNativeQuery(REGISTER)
                .setParameter(1, row.creditCode())
                .setParameter(2, row.name())
                .setParameter(3, row.area())
                .setParameter(4, row.industry())
                .setParameter(5, row.size().name())
                .setParameter(6, cipher.encrypt(row.contactName(), row.creditCode()))
                .setParameter(7, cipher.encrypt(row.contactPhone(), row.creditCode()))
                .setParameter(8, hash.of(row.contactPhone()))
                .executeUpdate();
    }
}
