package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * A spliterator that is made for a stream alone is none: {@code
 * StreamSupport.stream(elements.spliterator(), false)} streams the elements, as the library
 * declares it for what Java has no method for.
 */
public final class StreamedIterators {
  private static final String SUPPORT = "java/util/stream/StreamSupport";
  private static final String ITERABLE = "java/lang/Iterable";
  private static final String ITERATOR = "java/util/Iterator";

  private final ClassPool pool;

  /** Looks into the pool for spliterators of the program's own. */
  public StreamedIterators(ClassPool pool) {
    this.pool = pool;
  }

  /** The statements with such streams; the same list where there are none. */
  public List<Stmt> apply(List<Stmt> statements) {
    return IrWalk.any(statements, e -> source(e).isPresent())
        ? new Streaming().block(statements)
        : statements;
  }

  private record Source(String type, Expr elements) {}

  private Optional<Source> source(Expr e) {
    boolean streams =
        e instanceof Expr.Call c
            && c.method().owner().equals(SUPPORT)
            && c.method().descriptor().startsWith("(Ljava/util/Spliterator;Z)")
            && c.arguments().get(0) instanceof Expr.Call;
    if (!streams) {
      return Optional.empty();
    }
    Expr.Call made = (Expr.Call) ((Expr.Call) e).arguments().get(0);
    MethodRef m = made.method();
    if (m.owner().equals("java/util/Spliterators")
        && m.descriptor().startsWith("(L" + ITERATOR + ";")) {
      return Optional.of(new Source(ITERATOR, made.arguments().get(0)));
    }
    boolean ofElements =
        m.name().equals("spliterator")
            && made.target() != null
            && pool.isSubtype(m.owner(), ITERABLE)
            && pool.resolve(m).filter(r -> pool.isTranslated(r.ref().owner())).isEmpty();
    return ofElements ? Optional.of(new Source(ITERABLE, made.target())) : Optional.empty();
  }

  private final class Streaming extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      return source(e).<Expr>map(s -> stream(s, (Expr.Call) e)).orElse(e);
    }

    private Expr stream(Source s, Expr.Call c) {
      return new Expr.Call(
          Expr.CallKind.STATIC,
          null,
          new MethodRef(SUPPORT, "stream", "(L" + s.type() + ";Z)Ljava/util/stream/Stream;"),
          List.of(s.elements(), c.arguments().get(1)));
    }
  }
}
