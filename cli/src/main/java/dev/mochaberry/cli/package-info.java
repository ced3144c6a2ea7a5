/** The {@code mochaberry} command: reads the command line, asks the translator, runs the result. */
package dev.mochaberry.cli;
