/** Where regions and projects are named, and which region or project of the document is meant. Pure. */
package org.taizhang.mention;
