/** What a translated program, or the same on a JVM, can run on. */
package dev.mochaberry.tooling.platforms;
