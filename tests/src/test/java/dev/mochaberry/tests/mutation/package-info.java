/** Programs that are other programs with a few changes: as ordinary as those, and yet unseen. */
package dev.mochaberry.tests.mutation;
