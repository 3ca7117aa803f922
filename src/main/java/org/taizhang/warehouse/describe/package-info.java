/** What a release says of itself to people and programs: the data dictionary and the data package. Pure: texts from descriptions. */
package org.taizhang.warehouse.describe;
