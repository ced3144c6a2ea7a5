/** Random Java programs: well typed, terminating, deterministic; from a seed. */
package dev.mochaberry.tests.random;
