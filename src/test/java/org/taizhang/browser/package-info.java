/** Drives a headless Chromium, where the machine has one, as a reader would. */
package org.taizhang.browser;
