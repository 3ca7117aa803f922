/** The name of a project taken apart: owner, place, proper characters, words of the trade, phase and section, and how two names compare. Pure. */
package org.taizhang.link.name;
