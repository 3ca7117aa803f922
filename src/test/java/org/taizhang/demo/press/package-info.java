/** The printers: newspaper pages, bulletins, web pages, plain text and scans. */
@org.jspecify.annotations.NullMarked
package org.taizhang.demo.press;
