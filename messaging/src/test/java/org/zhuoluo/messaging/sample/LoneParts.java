package org.zhuoluo.messaging.sample;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.zhuoluo.api.testing.MariaDbServer;
import org.zhuoluo.messaging.MessagingConfig;

/** What a program without a container needs to run parts of the library: the pool, the transactions, the settings. */
public record LoneParts(
        AgroalDataSource database,
        TransactionManager transactions,
        TransactionSynchronizationRegistry registry,
        MessagingConfig config) {

    public static LoneParts of(String jdbcUrl, Map<String, String> settings) throws SQLException {
        for (String store : List.of("", "stateStore.", "communicationStore.")) {
            System.setProperty("ObjectStoreEnvironmentBean." + store + "objectStoreDir", "target/ObjectStore");
        }
        TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
        TransactionSynchronizationRegistry registry = new TransactionSynchronizationRegistryImple();
        var pool = new AgroalDataSourceConfigurationSupplier();
        pool.connectionPoolConfiguration()
                .maxSize(10)
                .acquisitionTimeout(Duration.ofSeconds(30))
                .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                .connectionFactoryConfiguration()
                .jdbcUrl(jdbcUrl)
                .principal(new NamePrincipal(MariaDbServer.USER))
                .credential(new SimplePassword(MariaDbServer.PASSWORD))
                .jdbcTransactionIsolation(
                        io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation
                                .READ_COMMITTED);
        return new LoneParts(AgroalDataSource.from(pool), transactions, registry, config(settings));
    }

    public static MessagingConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MessagingConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(MessagingConfig.class);
    }
}
