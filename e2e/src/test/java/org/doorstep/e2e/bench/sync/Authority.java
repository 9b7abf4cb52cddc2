package org.doorstep.e2e.bench.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doorstep.contract.sync.ApiPaths;
import tools.jackson.databind.json.JsonMapper;

/** Teams, workers and children, taken in from files as an administrator does it. */
final class Authority {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TEAM = 2;

    private final PackagedServer server;

    Authority(PackagedServer server) {
        this.server = server;
    }

    /** So many tablets in pairs: two colleagues of two teams hold the same children, so that they can meet on a record. */
    List<Tablet> tablets(int count, int childrenEach) {
        files("teams", "id,name", IntStream.range(0, TEAM).mapToObj(i -> "t-" + i + ",Team " + i));
        lines("workers", "id,name,team,roles", count, i -> "w-%d,Worker %d,t-%d,".formatted(i, i, i % TEAM));
        lines(
                "children",
                "id,name,family_name,born_on,cohort,since",
                (count + 1) / 2 * childrenEach,
                i -> "c-%d,Amara,Okafor,2015-05-01,CIN,2026-01-01".formatted(i));
        lines(
                "allocations",
                "child,worker,from",
                count * childrenEach,
                i -> "c-%d,w-%d,2026-01-01"
                        .formatted(i / childrenEach / 2 * childrenEach + i % childrenEach, i / childrenEach));
        var tablets = new ArrayList<Tablet>();
        for (int i = 0; i < count; i++)
            tablets.add(new Tablet(server, "w-" + i, children(i / 2 * childrenEach, childrenEach)));
        return tablets;
    }

    static List<String> children(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> "c-" + i).toList();
    }

    private void lines(String kind, String header, int count, IntFunction<String> line) {
        files(kind, header, IntStream.range(0, count).mapToObj(line));
    }

    private void files(String kind, String header, Stream<String> lines) {
        var csv = Stream.concat(Stream.of(header), lines)
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
        var headers = Map.of(
                "Authorization", "Bearer " + server.issuer().token("w-adm", "ADMIN"), "Content-Type", "text/csv");
        try (var wire = server.wire()) {
            var path = ApiPaths.OFFICE + "/admin/import?kind=" + kind;
            var answer = wire.exchange(Wire.request("POST", path, headers, csv.getBytes(StandardCharsets.UTF_8)));
            var refused = JSON.readTree(answer.expectOk().body()).get("refused");
            if (refused != null && !refused.isEmpty()) throw new IllegalStateException(refused.toString());
        }
    }
}
