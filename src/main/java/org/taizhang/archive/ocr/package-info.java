/** Reads print from pictures: a detector finds lines, a recogniser spells them, both on the processor without outside programs. */
package org.taizhang.archive.ocr;
