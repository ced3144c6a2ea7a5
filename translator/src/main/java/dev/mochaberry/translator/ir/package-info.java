/**
 * What a Java program means: typed expressions and statements. Knows neither class files nor
 * Python.
 */
package dev.mochaberry.translator.ir;
