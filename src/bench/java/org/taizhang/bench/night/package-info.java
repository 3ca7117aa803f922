/** What a night costs, beside what its parts cost alone. */
package org.taizhang.bench.night;
