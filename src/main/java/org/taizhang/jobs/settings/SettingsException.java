package org.taizhang.jobs.settings;

/** A setting that cannot be followed. The message names the file or flag, the key, what stands there and what is allowed. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }
}
