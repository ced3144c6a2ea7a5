/** The Maven plugin: a project's classes to the translator, its answers to Maven and to IDEs. */
package dev.mochaberry.maven;
