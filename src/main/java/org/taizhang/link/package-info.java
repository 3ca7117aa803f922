/** Who is meant across documents: one project under many names. Pure. */
package org.taizhang.link;
