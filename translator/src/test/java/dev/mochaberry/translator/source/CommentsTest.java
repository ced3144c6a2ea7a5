package dev.mochaberry.translator.source;

import static dev.mochaberry.translator.source.Python.attempt;
import static dev.mochaberry.translator.source.Python.call;
import static dev.mochaberry.translator.source.Python.loop;
import static dev.mochaberry.translator.source.Python.set;
import static dev.mochaberry.translator.source.Python.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.python.PyStmt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments find their statements by nothing but Java lines. */
class CommentsTest {

  /**
   * The body with the comments of {@code class A { void f() { … } }}; the code starts at line 3.
   */
  private static String inMethod(String java, PyStmt... body) {
    return inClass("void f() {\n" + java + "}\n", body);
  }

  private static String inClass(String java, PyStmt... body) {
    SourceFile file = new SourceFile("A.java", "class A {\n" + java + "}\n");
    return Python.print(Sources.parse(List.of(file)).comments("A", List.of(body)));
  }

  @Test
  void aCommentOnItsOwnLineStandsBeforeTheNextStatement() {
    assertThat(inMethod("a();\n// then b\nb();\n", call("a", 3), call("b", 5)))
        .isEqualTo("a()\n# then b\nb()\n");
  }

  @Test
  void aCommentBehindAStatementStaysBehindIt() {
    assertThat(inMethod("a(); // first\nb();\n", call("a", 3), call("b", 4)))
        .isEqualTo("a()  # first\nb()\n");
  }

  @Test
  void ofTwoStatementsOfALineTheLastGetsTheComment() {
    assertThat(inMethod("int i = 1, j = 2; // both\n", set("i", "1", 3), set("j", "2", 3)))
        .isEqualTo("i = 1\nj = 2  # both\n");
  }

  @Test
  void aCommentBehindAHeaderStandsBeforeTheStatement() {
    assertThat(
            inMethod(
                "if (x) { // why\na();\n} else { // why not\nb();\n}\n",
                when("x", 3, List.of(call("a", 4)), call("b", 6))))
        .isEqualTo("# why\nif x:\n    a()\nelse:\n    # why not\n    b()\n");
  }

  @Test
  void aCommentOfAnElseIfGoesIntoItsBranch() {
    assertThat(
            inMethod(
                "if (x) {\na();\n} else if (y) { // y\nb();\n}\n",
                when("x", 3, List.of(call("a", 4)), when("y", 5, List.of(call("b", 6))))))
        .isEqualTo("if x:\n    a()\nelif y:\n    # y\n    b()\n");
  }

  @Test
  void aCommentAtTheEndOfABlockStaysInIt() {
    assertThat(
            inMethod(
                "while (x) {\nif (y) {\na();\n// inner\n}\n// outer\n}\nb();\n// end\n",
                loop("x", 3, when("y", 4, List.of(call("a", 5)))),
                call("b", 10)))
        .isEqualTo("while x:\n    if y:\n        a()\n        # inner\n    # outer\nb()\n# end\n");
  }

  @Test
  void theUpdateOfALoopStaysLast() {
    assertThat(
            inMethod(
                "for (int i = 0; x; i = 1) {\na();\n// end\n}\n",
                set("i", "0", 3),
                loop("x", 3, call("a", 4), set("i", "1", 3))))
        .isEqualTo("i = 0\nwhile x:\n    a()\n    # end\n    i = 1\n");
  }

  @Test
  void anEmptyCatchKeepsItsExcuse() {
    assertThat(
            inMethod(
                "try {\na();\n} catch (Exception e) {\n// never mind\n}\nb();\n",
                attempt(4, List.of(call("a", 4)), "Exception", new PyStmt.Pass(4)),
                call("b", 8)))
        .isEqualTo("try:\n    a()\nexcept Exception:\n    # never mind\n    pass\nb()\n");
  }

  @Test
  void anEmptyLoopKeepsItsComment() {
    assertThat(
            inMethod(
                "while (x) {\n// wait\n}\nb();\n", loop("x", 3, new PyStmt.Pass(3)), call("b", 6)))
        .isEqualTo("while x:\n    # wait\n    pass\nb()\n");
  }

  @Test
  void theCommentOfAVanishedBlockStandsBeforeWhatFollows() {
    assertThat(inMethod("if (x) {\n// nothing\n}\nb();\n", call("b", 6)))
        .isEqualTo("# nothing\nb()\n");
  }

  @Test
  void aCommentBeforeATryStandsBeforeItThoughItsLineIsThatOfItsFirstStatement() {
    PyStmt attempt = attempt(5, List.of(call("a", 5)), "Exception", call("b", 7));
    assertThat(inMethod("// careful\ntry {\na();\n} catch (Exception e) {\nb();\n}\n", attempt))
        .isEqualTo("# careful\ntry:\n    a()\nexcept Exception:\n    b()\n");
    assertThat(inMethod("try {\n// inside\na();\n} catch (Exception e) {\nb();\n}\n", attempt))
        .isEqualTo("try:\n    # inside\n    a()\nexcept Exception:\n    b()\n");
  }

  @Test
  void aCommentInTheMiddleOfAStatementStandsBeforeIt() {
    assertThat(inMethod("a(1, // one\n  2); // two\nb();\n", call("a", 3), call("b", 5)))
        .isEqualTo("# one\na()  # two\nb()\n");
  }

  @Test
  void commentsBelowEachOtherAreOne() {
    assertThat(inMethod("// one\n//\n//   two\na(); // x\n     // y\n", call("a", 6)))
        .isEqualTo("# one\n#\n#   two\n# x\n# y\na()\n");
  }

  @Test
  void aBlockCommentLosesItsStars() {
    assertThat(inMethod("/*\n * one\n *   two\n */\na(); /* three */\n", call("a", 7)))
        .isEqualTo("# one\n#   two\na()  # three\n");
  }

  @Test
  void commentedOutCodeIsKept() {
    assertThat(inMethod("//if (x) {\n//    a();\n//}\nb();\n", call("b", 6)))
        .isEqualTo("# if (x) {\n#    a();\n# }\nb()\n");
  }

  @Test
  void casesKeepTheirComments() {
    assertThat(
            inMethod(
                "switch (x) {\n// one\ncase 1: // uno\na();\nbreak;\n// two\ncase 2:\nb();\n}\n",
                when("x", 3, List.of(call("a", 6)), when("y", 3, List.of(call("b", 10))))))
        .isEqualTo("if x:\n    # one\n    # uno\n    a()\nelif y:\n    # two\n    b()\n");
  }

  @Test
  void aFieldInAConstructorBringsItsComments() {
    assertThat(
            inClass(
                "/** How {@code fast}. */\nint speed = 5; // km/h\n// other\n\n"
                    + "A() {\nrun(); // go\n}\n",
                set("self.speed", "5", 3),
                call("run", 7)))
        .isEqualTo("# How fast.\nself.speed = 5  # km/h\nrun()  # go\n");
  }

  @Test
  void commentsOfOtherMethodsAndOfNestedClassesStayAway() {
    assertThat(
            inClass(
                "// before\n"
                    + "void f() {\n"
                    + "run(new Object() {\n"
                    + "// between\n"
                    + "void g() {\n"
                    + "// in g\n"
                    + "b();\n"
                    + "}\n"
                    + "});\n"
                    + "a();\n"
                    + "}\n"
                    + "// after\n"
                    + "void h() { a(); /* in h */ }\n",
                call("run", 4),
                call("a", 11)))
        .isEqualTo("run()\na()\n");
  }

  @Test
  void aCommentBehindTheBraceThatClosesABlockEndsTheBlock() {
    assertThat(
            inMethod(
                "while (x) {\na();\n} // while\nb();\n", loop("x", 3, call("a", 4)), call("b", 6)))
        .isEqualTo("while x:\n    a()\n    # while\nb()\n");
  }

  @Test
  void commentsInALambdaStayInIt() {
    PyStmt function =
        new PyStmt.FunctionDef(
            "g", List.of(), List.of(call("a", 5)), List.of(), null, false, "", 3);
    assertThat(inMethod("run(() -> { // each\n// inside\na();\n});\n", function, call("run", 3)))
        .isEqualTo("# each\ndef g():\n    # inside\n    a()\n\n\nrun()\n");
  }

  @Test
  void aLambdaThatIsAnExpressionHasItsCommentsBeforeIt() {
    assertThat(
            inMethod(
                "run(() -> {\n// inside\na(); // a\n});\nb();\n", call("run", 3), call("b", 7)))
        .isEqualTo("# inside\n# a\nrun()\nb()\n");
  }

  @Test
  void theBookProgramHasItsComment() {
    assertThat(
            inMethod(
                "a();\nString page = read(512);  // the first half kilobyte is enough\nb();\n",
                call("a", 3),
                set("page", "1", 4),
                call("b", 5)))
        .isEqualTo("a()\npage = 1  # the first half kilobyte is enough\nb()\n");
  }

  @Test
  void stringsAreNoComments() {
    assertThat(inMethod("a(\"http://x\");\nb(\"/* no */\"); // yes\n", call("a", 3), call("b", 4)))
        .isEqualTo("a()\nb()  # yes\n");
  }

  @Test
  void aBodyWithoutLinesStaysAsItIs() {
    assertThat(inMethod("// nothing\n", new PyStmt.Pass(0))).isEqualTo("pass\n");
  }
}
