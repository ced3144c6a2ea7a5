package dev.mochaberry.translator.python;

/**
 * Says which Java line a printed Python line came from.
 *
 * @param pythonLine counted from 1
 * @param javaFile empty where what follows is not the program's: helpers, the call of main
 * @param javaLine counted from 1; 0 where unknown
 * @param method the Java method, {@code X.run}; empty for code that is in none
 * @param lambdas how many lambdas begin in the line
 */
public record LineMapping(
    int pythonLine, String javaFile, int javaLine, String method, int lambdas) {}
