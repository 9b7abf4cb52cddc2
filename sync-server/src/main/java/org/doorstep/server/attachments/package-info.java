/**
 * Photos and drawings: takes them in by tus 1.0 and goes on after any cut, holds them to the hash that the record states,
 * keeps each as a picture without anything written beside it, and shows it to those in scope.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"store", "clock", "http", "audit", "identity", "devices", "caseload", "sync"})
package org.doorstep.server.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
