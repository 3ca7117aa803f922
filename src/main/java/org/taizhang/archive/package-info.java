/** The archive: finding, identifying and reading files. The only place that knows Tika, PDFBox and the OCR engine. */
package org.taizhang.archive;
