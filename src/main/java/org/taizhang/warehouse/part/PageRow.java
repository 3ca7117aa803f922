package org.taizhang.warehouse.part;

import java.util.List;

/** A page's text in reading order, where its lines stand, and how the page lies in its file: size in points, 0 where the format knows none. */
public record PageRow(int number, String text, double width, double height, int quarterTurns, List<LineRow> lines) {}
