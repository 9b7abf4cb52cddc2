/** The record model and the messages of Doorstep. Knows nothing else of ours. */
@NullMarked
package org.doorstep.contract;

import org.jspecify.annotations.NullMarked;
