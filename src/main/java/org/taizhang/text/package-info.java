/**
 * Sentences, quantities and times: what stands in a passage, before anyone asks what it is about. Pure. The ways in:
 *
 * <ul>
 *   <li>{@link Sentences} splits a passage.
 *   <li>{@link QuantityReader} finds {@link Quantity figures with their units}: {@link NumeralScanner} finds a number, {@link UnitMatcher}
 *       what stands behind it, {@link QualifierMatcher} how exactly it is meant, and {@link Exclusions} what is no figure.
 *   <li>{@link TimeReader} finds {@link TimeExpression times}: {@link TimeParser} reads what is written, {@link YearChoice} and {@link
 *       Anchors} say in which year it lies, {@link RoleChoice} what the words around make of it (前, 以来, 截至).
 *   <li>{@link Datelines} tells the day that an article reports on.
 * </ul>
 *
 * <p>All words come from {@code jobs/lexicon} as {@link Words}.
 */
package org.taizhang.text;
