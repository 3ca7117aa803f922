/** Reads words, rules and reference tables from {@code jobs/} and {@code warehouse/reference/} into the core's records. */
package org.taizhang.lexicon;
