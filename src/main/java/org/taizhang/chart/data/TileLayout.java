package org.taizhang.chart.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the districts of a region stand when each is a tile of one size, about as on a map.
 *
 * @param tiles at least one, no two on one place
 */
public record TileLayout(List<Tile> tiles) {
    public TileLayout {
        tiles = List.copyOf(tiles);
        if (tiles.isEmpty()) {
            throw new IllegalArgumentException("a layout needs a tile");
        }
        Set<List<Integer>> taken = new HashSet<>();
        for (Tile tile : tiles) {
            if (tile.column() < 0 || tile.row() < 0 || !taken.add(List.of(tile.column(), tile.row()))) {
                throw new IllegalArgumentException(tile + " stands on another tile or outside");
            }
        }
    }

    /**
     * One district.
     *
     * @param categories the names under which a chart may know it
     * @param label as short as a tile needs it
     * @param column from the left, 0 first
     * @param row from the top, 0 first
     */
    public record Tile(Set<String> categories, String label, int column, int row) {
        public Tile {
            categories = Set.copyOf(categories);
        }
    }

    public int columns() {
        return tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
    }

    public int rows() {
        return tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1;
    }
}
