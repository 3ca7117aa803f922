/** Looks at a PDF as a reader's software does. */
package org.taizhang.pdf;
