/** Figures and milestones by the fact contract: each with its subject, stage, time and certainty. Pure. */
package org.taizhang.fact;
