/**
 * What is translated: Java files through the compiler of the running JDK, class files, folders and
 * jars; and the classes these can see.
 */
package dev.mochaberry.translator.input;
