package dev.mochaberry.translator.python;

/**
 * Says which Java line a printed Python line came from.
 *
 * @param pythonLine counted from 1
 * @param javaFile empty where the statement stands in no {@link PyStmt.InFile}
 * @param javaLine counted from 1
 */
public record LineMapping(int pythonLine, String javaFile, int javaLine) {}
