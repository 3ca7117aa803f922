package org.taizhang.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** Things that stand in a text, in the order of their places, found by place in constant time. */
final class Track<T> {
    /** Places that share an entry of the index, as a power of two. */
    private static final int BLOCK = 6;

    private final List<T> items;
    private final int[] starts;
    private final int[] ends;
    /** For each block of places the first thing that begins in it or behind it. */
    private final int[] firstOfBlock;

    Track(List<T> items, Function<T, Span> place) {
        this.items = items.stream().sorted(Comparator.comparing(place)).toList();
        this.starts =
                this.items.stream().mapToInt(item -> place.apply(item).start()).toArray();
        this.ends =
                this.items.stream().mapToInt(item -> place.apply(item).end()).toArray();
        this.firstOfBlock = firstOfBlock(starts);
    }

    private static int[] firstOfBlock(int[] starts) {
        int blocks = starts.length == 0 ? 0 : (starts[starts.length - 1] >>> BLOCK) + 1;
        int[] first = new int[blocks];
        int index = 0;
        for (int block = 0; block < blocks; block++) {
            while (starts[index] >>> BLOCK < block) {
                index++;
            }
            first[block] = index;
        }
        return first;
    }

    List<T> all() {
        return items;
    }

    /** Those that begin inside the span and end inside it. */
    List<T> within(Span span) {
        List<T> within = new ArrayList<>();
        for (int i = firstIndexFrom(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (ends[i] <= span.end()) {
                within.add(items.get(i));
            }
        }
        return within;
    }

    /** Whether one that stands wholly inside the span passes the test. */
    boolean anyWithin(Span span, Predicate<? super T> test) {
        for (int i = firstIndexFrom(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (ends[i] <= span.end() && test.test(items.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean noneWithin(Span span, Predicate<? super T> test) {
        return !anyWithin(span, test);
    }

    boolean anyWithin(Span span) {
        return anyWithin(span, item -> true);
    }

    /** The one that begins next at or behind a place; null where none does. */
    @Nullable
    T next(int from) {
        int index = firstIndexFrom(from);
        return index < items.size() ? items.get(index) : null;
    }

    /** The one that begins last before a place; null where none does. */
    @Nullable
    T previous(int before) {
        int index = firstIndexFrom(before) - 1;
        return index >= 0 ? items.get(index) : null;
    }

    /** The one that begins last before a place and ends there or before; null where none does. */
    @Nullable
    T lastEndingBy(int place) {
        for (int i = firstIndexFrom(place) - 1; i >= 0; i--) {
            if (ends[i] <= place) {
                return items.get(i);
            }
        }
        return null;
    }

    private int firstIndexFrom(int start) {
        int block = Math.max(0, start) >>> BLOCK;
        if (block >= firstOfBlock.length) {
            return starts.length;
        }
        int index = firstOfBlock[block];
        while (index < starts.length && starts[index] < start) {
            index++;
        }
        return index;
    }
}
