/** What the project promises, measured: {@code ./bench} runs these, no test does. */
@NullMarked
package org.doorstep.e2e.bench;

import org.jspecify.annotations.NullMarked;
