/** The board that a program meets on the JVM: what tests set up, and look at afterwards. */
package dev.mochaberry.simulation;
