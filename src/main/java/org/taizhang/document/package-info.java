/**
 * What is read: a document, its identity, its pages and lines, and places in them. Every other package speaks in these nouns; this one
 * knows none of them.
 */
package org.taizhang.document;
