/** From lines on pages to articles in reading order. Pure: uses {@code document} and the JDK. */
package org.taizhang.layout;
