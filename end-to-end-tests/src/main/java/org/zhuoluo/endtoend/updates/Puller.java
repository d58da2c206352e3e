package org.zhuoluo.endtoend.updates;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.zhuoluo.endtoend.stack.Api;

/**
 * Fetches what is new for the bureau while updates pour in. Now and then it dies before it has kept a page, stays away for a while and goes on
 * from the last cursor that it kept.
 */
final class Puller implements Runnable {
    private static final String PATH = "/assignments/changes?limit=200";
    private static final int DIES_EVERY = 5;
    private static final int LONGEST_ABSENCE_MILLIS = 1500;

    private final Api api;
    private final Random random;
    private final String start;
    private final List<JsonNode> kept = new ArrayList<>();
    private String cursor;
    private int deaths;
    private volatile boolean stopping;

    Puller(Api api, Random random) {
        this.api = api;
        this.random = random;
        this.start = api.get(StatusUpdatesDrill.SYSTEM, "/assignments/changes?latest=true")
                .path("next")
                .asText();
        this.cursor = start;
    }

    @Override
    public void run() {
        while (!stopping) {
            JsonNode page = page(cursor);
            if (random.nextInt(DIES_EVERY) == 0) {
                deaths++;
                pause(random.nextInt(LONGEST_ABSENCE_MILLIS));
            } else {
                keep(page);
                pause(page.path("more").asBoolean() ? 0 : 100);
            }
        }
    }

    void stop() {
        stopping = true;
    }

    /** All that there is now, from where it stopped. */
    List<JsonNode> rest() {
        JsonNode page;
        do {
            page = page(cursor);
            keep(page);
        } while (!page.path("items").isEmpty() || page.path("more").asBoolean());
        return List.copyOf(kept);
    }

    /** The same once more in one go from the beginning, with nobody writing. */
    List<JsonNode> again() {
        List<JsonNode> all = new ArrayList<>();
        String from = start;
        JsonNode page;
        do {
            page = page(from);
            page.path("items").forEach(all::add);
            from = page.path("next").asText();
        } while (page.path("more").asBoolean());
        return all;
    }

    int deaths() {
        return deaths;
    }

    private JsonNode page(String from) {
        return api.get(StatusUpdatesDrill.SYSTEM, PATH + "&cursor=" + from);
    }

    private void keep(JsonNode page) {
        page.path("items").forEach(kept::add);
        cursor = page.path("next").asText();
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
