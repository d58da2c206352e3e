package org.zhuoluo.endtoend.stack;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends a request to one gateway after the other until it is answered for good or patience ends. */
final class RetryingClient {
    private final Tokens tokens;
    private final List<URI> addresses;
    private final Duration patience;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();

    RetryingClient(Tokens tokens, List<URI> addresses, Duration patience) {
        this.tokens = tokens;
        this.addresses = List.copyOf(addresses);
        this.patience = patience;
    }

    int retries() {
        return retries.get();
    }

    Answer repeat(String account, Request request) {
        Patience left = Patience.of(patience);
        boolean signedInAgain = false;
        while (true) {
            try {
                Answer answer = send(account, request);
                if (answer.status() == 401 && !signedInAgain) {
                    tokens.forget(account);
                    signedInAgain = true;
                } else if (!answer.isWorthRetrying() || left.isOver()) {
                    return answer;
                }
            } catch (IOException broken) {
                if (left.isOver()) {
                    throw new IllegalStateException("no gateway answers any more", broken);
                }
            }
            retries.incrementAndGet();
            left.pause();
        }
    }

    private Answer send(String account, Request request) throws IOException {
        URI address = addresses.get(Math.floorMod(turn.getAndIncrement(), addresses.size()));
        return Wire.call(address, tokens.of(account), request);
    }
}
