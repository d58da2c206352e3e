package org.zhuoluo.assignment.desk;

import java.util.Map;
import org.zhuoluo.assignment.People;

/** A talk with the enterprise, without which no unit can reply. */
public final class Talks {
    private Talks() {}

    public static void talk(String unit, String path) {
        People.handlerOf(unit).body(reached()).post(path + "/contacts").then().statusCode(200);
    }

    public static Map<String, Object> reached() {
        return Map.of("method", "PHONE", "reached", true, "person", "周经理", "text", "已说明办理安排");
    }

    static Map<String, Object> tried() {
        return Map.of("method", "PHONE", "person", "周经理", "text", "无人接听");
    }
}
