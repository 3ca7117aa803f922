package org.taizhang.text;

/** How a sentence tells of a time: as gone by, as to come, or neither way. */
public enum TimeSense {
    PAST,
    OPEN,
    FUTURE
}
