/** Sentences, quantities and times: what stands in a passage, before anyone asks what it is about. Pure. */
package org.taizhang.text;
