/**
 * What is due for a child, when, and in words why: the visiting rules as data and the arithmetic over them. Pure: it
 * knows the contract and the date it is given. It tells a tablet its rules, so that the tablet can say the same.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.server.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
