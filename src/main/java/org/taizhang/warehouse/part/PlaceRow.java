package org.taizhang.warehouse.part;

/** A stretch of a page's text on which a part of an article stands. */
public record PlaceRow(int page, int charStart, int charEnd) {}
