package org.zhuoluo.api.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.zhuoluo.api.encryption.FieldCipher;
import org.zhuoluo.api.problem.CommonProblem;
import org.zhuoluo.api.problem.Refusal;
import org.zhuoluo.api.transaction.Contention;

/** The table of requests that took effect; its primary key decides who was first. Started early, so that a missing key ends the start. */
@Startup
@Singleton
class AnswerStore {
    private static final int SWEPT_AT_ONCE = 1000;

    private final Instance<DataSource> database;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final IdempotencyConfig config;

    AnswerStore(Instance<DataSource> database, FieldCipher cipher, ObjectMapper json, IdempotencyConfig config) {
        this.database = database;
        this.cipher = cipher;
        this.json = json;
        this.config = config;
    }

    /**
     * Takes the key in the running transaction. False if somebody took it before; while that somebody is still working this waits as long
     * as the session waits for a lock (2 s), then refuses.
     */
    boolean take(KeyedRequest request) throws SQLException {
        try {
            return update(
                            "INSERT INTO idempotency_key (request_id, body_digest, created_at) VALUES (?, ?, UTC_TIMESTAMP(6))",
                            request.id(),
                            request.bodyDigest())
                    == 1;
        } catch (SQLIntegrityConstraintViolationException taken) {
            return false;
        } catch (SQLException e) {
            if (Contention.isLockTimeout(e)) {
                throw Refusal.of(CommonProblem.REQUEST_IN_PROGRESS).retryAfter(Duration.ofSeconds(1));
            }
            throw e;
        }
    }

    /** Keeps the answer in the same transaction. */
    void keep(KeyedRequest request, Answer answer) throws SQLException {
        update("UPDATE idempotency_key SET answer = ? WHERE request_id = ?", seal(request, answer), request.id());
    }

    /** The answer to a request that took effect; empty if its time is over, and then the key is free again. */
    Optional<Answer> answerTo(KeyedRequest request) throws SQLException {
        update(
                "DELETE FROM idempotency_key WHERE request_id = ? AND created_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND",
                request.id(),
                kept());
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT body_digest, answer FROM idempotency_key WHERE request_id = ?")) {
            select.setString(1, request.id());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!row.getString(1).equals(request.bodyDigest())) {
                    throw Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
                }
                return Optional.of(unseal(request, row.getString(2)));
            }
        }
    }

    /** Removes one portion of what is too old; true if there may be more. */
    boolean sweep() throws SQLException {
        return update(
                        "DELETE FROM idempotency_key WHERE created_at < UTC_TIMESTAMP(6) - INTERVAL ? SECOND LIMIT "
                                + SWEPT_AT_ONCE,
                        kept())
                == SWEPT_AT_ONCE;
    }

    private long kept() {
        return config.keep().toSeconds();
    }

    private int update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private String seal(KeyedRequest request, Answer answer) {
        try {
            return cipher.encrypt(json.writeValueAsString(answer), request.id());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer cannot be kept", impossible);
        }
    }

    private Answer unseal(KeyedRequest request, String sealed) {
        try {
            return json.readValue(cipher.decrypt(sealed, request.id()), Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read", e);
        }
    }
}
