package org.zhuoluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path data;

    @Test
    void keysAreMadeOnceAndStayWithTheirData() {
        String made = Secrets.of(data).encryptionKey();

        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
        assertThat(Secrets.of(data).encryptionKey()).isEqualTo(made);
    }

    @Test
    void noTwoDataFoldersShareAKey() throws IOException {
        Path other = Files.createDirectory(data.resolve("other"));

        assertThat(Secrets.of(data).hashKey()).isNotEqualTo(Secrets.of(other).hashKey());
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        Secrets.of(data);

        var permissions = Files.getPosixFilePermissions(data.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void lostOnesAreNotQuietlyMadeAnewForDataThatNeedsThem() throws IOException {
        Files.createDirectory(data.resolve("mariadb"));

        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(() -> Secrets.of(data))
                .withMessageContaining("--fresh");
    }

    @Test
    void aKeyThatWasTakenOutIsMissedByName() throws IOException {
        Files.writeString(data.resolve("secrets.properties"), "hash.key=x\n");

        assertThatExceptionOfType(StackProblem.class)
                .isThrownBy(() -> Secrets.of(data).encryptionKey())
                .withMessageContaining("has no encryption.key");
    }
}
