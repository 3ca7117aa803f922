package org.taizhang.fact;

import org.jspecify.annotations.Nullable;

/**
 * The stage that the counted or measured things are in.
 *
 * @param code the contract's code; empty where they are in none
 * @param token the stage word; null where none was read
 * @param rule name of the rule
 */
record Staged(String code, @Nullable Token token, String rule) {
    static final Staged NONE = new Staged("", null, "no-stage");

    boolean any() {
        return !code.isEmpty();
    }
}
