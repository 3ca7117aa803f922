package org.taizhang.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** Things that stand in a text, in the order of their places, found by place in logarithmic time. */
final class Track<T> {
    private final List<T> items;
    private final int[] starts;
    private final int[] ends;

    Track(List<T> items, Function<T, Span> place) {
        this.items = items.stream().sorted(Comparator.comparing(place)).toList();
        this.starts =
                this.items.stream().mapToInt(item -> place.apply(item).start()).toArray();
        this.ends =
                this.items.stream().mapToInt(item -> place.apply(item).end()).toArray();
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

    boolean anyWithin(Span span) {
        for (int i = firstIndexFrom(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (ends[i] <= span.end()) {
                return true;
            }
        }
        return false;
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
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
