package dev.mochaberry.translator.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses a Java file to its outline. This is all that JavaParser does for us. */
final class OutlineReader {
  private final JavaText text;
  private final String packagePrefix;
  private final List<Outline.TypeDeclaration> types = new ArrayList<>();
  private final List<Outline.Member> members = new ArrayList<>();
  private final List<Span> blocks = new ArrayList<>();
  private final List<Outline.Statement> statements = new ArrayList<>();
  private final List<Outline.Attempt> attempts = new ArrayList<>();

  private OutlineReader(JavaText text) {
    this.text = text;
    this.packagePrefix = text.packagePrefix();
  }

  /** The outline of a file; empty where the parser does not understand all of it. */
  static Outline read(JavaText text) {
    // The grammar knows every version; comments we have ourselves.
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
            .setAttributeComments(false);
    ParseResult<CompilationUnit> parsed = new JavaParser(configuration).parse(text.text());
    return parsed
        .getResult()
        .filter(unit -> parsed.isSuccessful())
        .map(unit -> new OutlineReader(text).outline(unit))
        .orElse(Outline.EMPTY);
  }

  private Outline outline(CompilationUnit unit) {
    unit.walk(Node.TreeTraversal.PREORDER, this::visit);
    return new Outline(types, members, blocks, statements, attempts);
  }

  private void visit(Node node) {
    if (node instanceof TypeDeclaration<?> type) {
      types.add(new Outline.TypeDeclaration(internalName(type), span(type)));
    } else if (node instanceof ObjectCreationExpr made) {
      made.getAnonymousClassBody().ifPresent(body -> anonymous(made, body));
    } else if (node instanceof CallableDeclaration<?> callable) {
      callable(callable);
    } else if (node instanceof CompactConstructorDeclaration compact) {
      member(Outline.MemberKind.CONSTRUCTOR, "<init>", null, Set.of(), compact, compact.getName());
    } else if (node instanceof FieldDeclaration || node instanceof EnumConstantDeclaration) {
      initialization(node);
      statements.add(new Outline.Statement(span(node), false));
    } else if (node instanceof InitializerDeclaration) {
      initialization(node);
    } else if (node instanceof BlockStmt || node instanceof SwitchEntry) {
      blocks.add(span(node));
    } else if (node instanceof Statement statement && !isLambdaBody(node)) {
      statements.add(new Outline.Statement(span(statement), isCompound(statement)));
    }
    if (node instanceof SwitchNode choice) {
      blocks.add(switchBlock(node, span(choice.getSelector()).end()));
    } else if (node instanceof TryStmt attempt) {
      List<Span> catches =
          attempt.getCatchClauses().stream().map(CatchClause::getBody).map(this::span).toList();
      attempts.add(new Outline.Attempt(span(attempt.getTryBlock()), catches));
    }
  }

  private Span switchBlock(Node node, int selectorEnd) {
    int brace = text.firstTokenFrom(selectorEnd);
    while (!text.is(brace, "{")) {
      brace++;
    }
    return from(brace, span(node));
  }

  /** The end of a piece, from the token on. */
  private Span from(int index, Span piece) {
    int start = text.tokens().get(index).start();
    return new Span(start, piece.end(), text.line(start), piece.endLine());
  }

  /** The statement of {@code x -> f(x)} is part of the one around it. */
  private static boolean isLambdaBody(Node node) {
    return node.getParentNode().filter(LambdaExpr.class::isInstance).isPresent();
  }

  private static boolean isCompound(Statement statement) {
    return statement instanceof IfStmt
        || statement instanceof WhileStmt
        || statement instanceof DoStmt
        || statement instanceof ForStmt
        || statement instanceof ForEachStmt
        || statement instanceof SwitchStmt
        || statement instanceof TryStmt
        || statement instanceof SynchronizedStmt
        || statement instanceof LabeledStmt;
  }

  private void anonymous(ObjectCreationExpr made, NodeList<? extends Node> body) {
    if (!body.isEmpty()) {
      int brace = text.firstTokenFrom(span(body.get(0)).start());
      while (!text.is(brace, "{")) {
        brace--;
      }
      types.add(new Outline.TypeDeclaration(null, from(brace, span(made))));
    }
  }

  private void callable(CallableDeclaration<?> callable) {
    Set<String> variables = new HashSet<>();
    for (Node n = callable; n != null; n = n.getParentNode().orElse(null)) {
      if (n instanceof NodeWithTypeParameters<?> generic) {
        generic.getTypeParameters().forEach(p -> variables.add(p.getNameAsString()));
      }
    }
    boolean constructor = callable.isConstructorDeclaration();
    member(
        constructor ? Outline.MemberKind.CONSTRUCTOR : Outline.MemberKind.METHOD,
        constructor ? "<init>" : callable.getNameAsString(),
        callable.getParameters().stream().map(OutlineReader::erased).toList(),
        variables,
        callable,
        callable.getName());
  }

  private void initialization(Node node) {
    member(Outline.MemberKind.INITIALIZATION, "", null, Set.of(), node, node);
  }

  private void member(
      Outline.MemberKind kind,
      String name,
      List<String> parameters,
      Set<String> variables,
      Node node,
      Node codeStart) {
    String owner =
        node.getParentNode()
            .filter(TypeDeclaration.class::isInstance)
            .map(t -> internalName((TypeDeclaration<?>) t))
            .orElse(null);
    Span span = span(node);
    Span code = withCommentsAround(span, span(codeStart), codeStart == node);
    List<String> names =
        node instanceof CallableDeclaration<?> c
            ? c.getParameters().stream().map(p -> p.getNameAsString()).toList()
            : List.of();
    members.add(new Outline.Member(kind, name, owner, parameters, names, variables, span, code));
  }

  /**
   * A member's comments stand inside it, or behind it on its last line; those of a field also right
   * above it. What stands above a method is its Javadoc.
   */
  private Span withCommentsAround(Span span, Span from, boolean above) {
    int start = from.start();
    int line = from.line();
    for (int i = text.firstTokenFrom(start) - 1; above && i >= 0; i--) {
      Token token = text.tokens().get(i);
      boolean behindCode =
          i > 0 && text.endLine(text.tokens().get(i - 1)) == text.line(token.start());
      if (!token.isComment() || behindCode && !text.tokens().get(i - 1).isComment()) {
        break;
      }
      start = token.start();
      line = text.line(start);
    }
    int end = span.end();
    for (int i = text.firstTokenFrom(end); i < text.tokens().size(); i++) {
      Token token = text.tokens().get(i);
      if (!token.isComment() || text.line(token.start()) != span.endLine()) {
        break;
      }
      end = token.end();
    }
    return new Span(start, end, line, text.line(end - 1));
  }

  /** The simple name of a parameter's type, without type arguments. */
  private static String erased(Parameter parameter) {
    return erased(parameter.getType()) + (parameter.isVarArgs() ? "[]" : "");
  }

  private static String erased(Type type) {
    return type.getElementType() instanceof ClassOrInterfaceType named
        ? named.getNameAsString() + "[]".repeat(type.getArrayLevel())
        : type.getElementType().asString() + "[]".repeat(type.getArrayLevel());
  }

  /** The internal name of a type, null for a local one. */
  private String internalName(TypeDeclaration<?> type) {
    Optional<Node> parent = type.getParentNode();
    if (parent.isPresent() && parent.get() instanceof TypeDeclaration<?> outer) {
      String name = internalName(outer);
      return name == null ? null : name + "$" + type.getNameAsString();
    }
    boolean outermost = parent.isPresent() && parent.get() instanceof CompilationUnit;
    return outermost ? packagePrefix + type.getNameAsString() : null;
  }

  private Span span(Node node) {
    Position begin = node.getBegin().orElseThrow();
    Position end = node.getEnd().orElseThrow();
    return new Span(
        text.offset(begin.line, begin.column),
        text.offset(end.line, end.column) + 1,
        begin.line,
        end.line);
  }
}
