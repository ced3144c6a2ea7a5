/**
 * Classes of ours, written in Java, that stand in for classes of the JDK whose own code asks for
 * too much: the class {@code dev.mochaberry.standins.time.format.X} is translated where a program
 * uses {@code java.time.format.X}. They never run on a JVM.
 */
package dev.mochaberry.standins;
