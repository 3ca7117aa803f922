package org.taizhang.warehouse.part;

import java.util.List;

/** A page as the archive gives it; sizes in points, the tilt in radians. */
public record ReadPageRow(
        int number,
        double width,
        double height,
        String origin,
        int quarterTurns,
        double tiltAngle,
        double tiltX,
        double tiltY,
        List<ReadLineRow> lines) {}
