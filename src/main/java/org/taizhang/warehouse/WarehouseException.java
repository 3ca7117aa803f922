package org.taizhang.warehouse;

import java.io.Serial;

/** The warehouse cannot do what was asked: says which file or query, what was expected and what to do. */
public class WarehouseException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public WarehouseException(String message) {
        super(message);
    }

    public WarehouseException(String message, Throwable cause) {
        super(message, cause);
    }
}
