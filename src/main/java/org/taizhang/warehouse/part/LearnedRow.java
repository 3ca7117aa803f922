package org.taizhang.warehouse.part;

import java.time.LocalDateTime;

/** When the content of an extraction key was first understood; {@code learnedAt} is in UTC. */
public record LearnedRow(String key, LocalDateTime learnedAt) {}
