package org.taizhang.jobs.nightly;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The name of a chunk's file: the same for the same pieces, whatever their order. */
final class ChunkName {
    private ChunkName() {}

    static <T> String of(List<T> pieces, Function<T, String> key) {
        String keys = pieces.stream().map(key).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(keys.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
