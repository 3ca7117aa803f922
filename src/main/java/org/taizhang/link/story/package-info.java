/** Which articles tell one story: reprints of one text are found by the words that they share, in time linear in the text. Pure. */
package org.taizhang.link.story;
