package org.zhuoluo.endtoend.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One kill of the drill: whom, and after how many closed cases. */
record Strike(int afterCases, String process) {
    private static final double EARLIEST = 0.03;
    private static final double LATEST = 0.85;
    private static final Set<String> BROKER = Set.of("kafka");
    private static final Set<String> DATABASE = Set.of("mariadb");
    private static final Set<String> NOT_OURS = Set.of("keycloak");

    /** Every instance of every service in random order, then the broker, then the database, at random moments. */
    static List<Strike> draw(List<String> processes, int cases, Random random) {
        var order = new ArrayList<String>();
        var services = new ArrayList<String>();
        for (String process : processes.stream().sorted().toList()) {
            if (!BROKER.contains(process) && !DATABASE.contains(process) && !NOT_OURS.contains(process)) {
                services.add(process);
            }
        }
        Collections.shuffle(services, random);
        order.addAll(services);
        processes.stream().filter(BROKER::contains).forEach(order::add);
        processes.stream().filter(DATABASE::contains).forEach(order::add);
        int[] moments = random.doubles(order.size(), EARLIEST, LATEST)
                .sorted()
                .mapToInt(share -> (int) (share * cases))
                .toArray();
        var strikes = new ArrayList<Strike>();
        for (int i = 0; i < order.size(); i++) {
            strikes.add(new Strike(moments[i], order.get(i)));
        }
        return List.copyOf(strikes);
    }
}
