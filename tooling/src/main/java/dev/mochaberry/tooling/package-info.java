/**
 * What the {@code mochaberry} command and build plugins share: inputs, output folders, reports of
 * what the translator found, and failures that are the user's to mend.
 */
package dev.mochaberry.tooling;
