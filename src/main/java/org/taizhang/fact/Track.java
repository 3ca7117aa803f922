package org.taizhang.fact;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taizhang.document.Span;

/** Things that stand in a text, in the order of their places, found by place in logarithmic time. */
final class Track<T> {
    private final List<T> items;
    private final Function<T, Span> place;

    Track(List<T> items, Function<T, Span> place) {
        this.items = items.stream().sorted(Comparator.comparing(place)).toList();
        this.place = place;
    }

    List<T> all() {
        return items;
    }

    /** Those that begin inside the span and end inside it. */
    List<T> within(Span span) {
        int from = firstIndexFrom(span.start());
        int to = from;
        while (to < items.size() && place.apply(items.get(to)).start() < span.end()) {
            to++;
        }
        return items.subList(from, to).stream()
                .filter(item -> place.apply(item).end() <= span.end())
                .toList();
    }

    boolean anyWithin(Span span) {
        return !within(span).isEmpty();
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

    private int firstIndexFrom(int start) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(items.get(middle)).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
