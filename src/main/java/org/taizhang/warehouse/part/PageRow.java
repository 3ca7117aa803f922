package org.taizhang.warehouse.part;

import java.util.List;

/** A page's text in reading order, and where its lines stand. */
public record PageRow(int number, String text, List<LineRow> lines) {}
