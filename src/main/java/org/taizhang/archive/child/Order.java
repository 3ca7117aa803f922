package org.taizhang.archive.child;

import java.util.Set;

/**
 * A file to be read.
 *
 * @param file its path
 * @param without pages that are not to be read, since they have been or cannot be
 */
record Order(String file, Set<Integer> without) {
    Order {
        without = Set.copyOf(without);
    }
}
