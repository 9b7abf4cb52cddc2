/** Turns the record model into JSON Schemas, from which the tablet's types and validators are made. */
@NullMarked
package org.doorstep.contract.schema;

import org.jspecify.annotations.NullMarked;
