/**
 * The translator's errors where one types: {@code -Xplugin:Mochaberry} checks all of a compilation
 * by its class files, the annotation processor what declarations show, in any compiler.
 */
package dev.mochaberry.compiler;
