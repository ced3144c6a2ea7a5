// java: 21
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A template engine: {{values|filters}}, {% if %}, {% for %}, {% include %}, comments, and errors with lines. */
public class TemplateEngine {
  sealed interface Part {
    record Text(String text) implements Part {}

    record Value(Path path, List<Filter> filters, int line) implements Part {}

    record If(Condition condition, Sequence then, Sequence otherwise) implements Part {}

    record For(String name, Path items, Sequence body, Sequence empty, int line) implements Part {}

    record Include(String template, int line) implements Part {}

    record Sequence(List<Part> parts) implements Part {
      static final Sequence EMPTY = new Sequence(List.of());

      public Sequence {
        parts = List.copyOf(parts);
      }
    }
  }

  record Path(List<String> names) {
    static Path parse(String text) {
      return new Path(List.of(text.strip().split("\\.")));
    }

    @Override
    public String toString() {
      return String.join(".", names);
    }
  }

  sealed interface Condition {
    record Is(Path path) implements Condition {}

    record Not(Condition inner) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Compare(Path path, String operator, Object value) implements Condition {}
  }

  record Filter(String name, String... arguments) {
    @Override
    public String toString() {
      return name + (arguments.length == 0 ? "" : ":" + String.join(",", arguments));
    }
  }

  static final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TemplateException(int line, String message) {
      super("line " + line + ": " + message);
    }
  }

  static final class Compiler {
    private final String source;
    private int at;
    private int line = 1;
    private String tag;

    Compiler(String source) {
      this.source = source;
    }

    Part.Sequence compile() {
      Part.Sequence all = sequence();
      if (tag != null) {
        throw new TemplateException(line, "unexpected {% " + tag + " %}");
      }
      return all;
    }

    private String upTo(String end) {
      int found = source.indexOf(end, at);
      if (found < 0) {
        throw new TemplateException(line, "missing " + end);
      }
      String result = source.substring(at, found);
      line += (int) result.chars().filter(c -> c == '\n').count();
      at = found + end.length();
      return result;
    }

    /** Parts until a tag that no part starts with; that tag stays in {@link #tag}. */
    private Part.Sequence sequence() {
      List<Part> parts = new ArrayList<>();
      tag = null;
      while (at < source.length()) {
        int open = source.indexOf('{', at);
        while (open >= 0 && open + 1 < source.length() && "{%#".indexOf(source.charAt(open + 1)) < 0) {
          open = source.indexOf('{', open + 1);
        }
        if (open < 0 || open + 1 == source.length()) {
          parts.add(new Part.Text(source.substring(at)));
          at = source.length();
          break;
        }
        if (open > at) {
          String text = source.substring(at, open);
          for (char c : text.toCharArray()) {
            if (c == '\n') line++;
          }
          parts.add(new Part.Text(text));
        }
        at = open + 2;
        switch (source.charAt(open + 1)) {
          case '{' -> parts.add(value(upTo("}}"), line));
          case '#' -> upTo("#}");
          default -> {
            Part p = block(upTo("%}").strip());
            if (p == null) {
              return new Part.Sequence(parts);
            }
            parts.add(p);
          }
        }
      }
      return new Part.Sequence(parts);
    }

    private static Part value(String text, int line) {
      String[] pieces = text.split("\\|");
      List<Filter> filters = new ArrayList<>();
      for (int i = 1; i < pieces.length; i++) {
        String[] f = pieces[i].strip().split(":", 2);
        filters.add(f.length == 1 ? new Filter(f[0]) : new Filter(f[0], f[1].split(",")));
      }
      return new Part.Value(Path.parse(pieces[0]), filters, line);
    }

    private Part block(String text) {
      String[] words = text.split("\\s+");
      int start = line;
      return switch (words[0]) {
        case "if" -> {
          Condition condition = condition(words, 1);
          Part.Sequence then = sequence();
          Part.Sequence otherwise = Part.Sequence.EMPTY;
          if ("else".equals(tag)) {
            otherwise = sequence();
          }
          end("endif", start);
          yield new Part.If(condition, then, otherwise);
        }
        case "for" -> {
          if (words.length != 4 || !words[2].equals("in")) {
            throw new TemplateException(start, "for NAME in PATH, not: " + text);
          }
          Part.Sequence body = sequence();
          Part.Sequence empty = "else".equals(tag) ? sequence() : Part.Sequence.EMPTY;
          end("endfor", start);
          yield new Part.For(words[1], Path.parse(words[3]), body, empty, start);
        }
        case "include" -> new Part.Include(words[1], start);
        case "else", "endif", "endfor" -> {
          tag = words[0];
          yield null;
        }
        default -> throw new TemplateException(start, "unknown tag " + words[0]);
      };
    }

    private void end(String wanted, int start) {
      if (!wanted.equals(tag)) {
        throw new TemplateException(start, "no " + wanted + (tag == null ? "" : " but " + tag));
      }
      tag = null;
    }

    private Condition condition(String[] words, int from) {
      if (words[from].equals("not")) {
        return new Condition.Not(condition(words, from + 1));
      }
      Condition left;
      int next = from + 1;
      Path path = Path.parse(words[from]);
      if (next + 1 < words.length && !words[next].equals("and")) {
        left = new Condition.Compare(path, words[next], literal(words[next + 1]));
        next += 2;
      } else {
        left = new Condition.Is(path);
      }
      return next < words.length && words[next].equals("and") ? new Condition.And(left, condition(words, next + 1)) : left;
    }

    private static Object literal(String word) {
      try {
        return Integer.valueOf(word);
      } catch (NumberFormatException e) {
        return word.replace("'", "");
      }
    }
  }

  private final Map<String, Supplier<String>> sources = new HashMap<>();
  private final Map<String, Part.Sequence> compiled = new HashMap<>();
  private final Map<String, Function<Object, Object>> simple = new TreeMap<>();
  private int compilations;

  TemplateEngine() {
    simple.put("upper", o -> o.toString().toUpperCase(Locale.ROOT));
    simple.put("trim", o -> o.toString().strip());
    simple.put("size", o -> o instanceof Collection<?> c ? c.size() : o.toString().length());
    simple.put("reverse", o -> new StringBuilder(o.toString()).reverse());
    simple.put("escape", o -> o.toString().chars().mapToObj(c -> switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      default -> Character.toString(c);
    }).collect(Collectors.joining()));
  }

  TemplateEngine template(String name, String source) {
    sources.put(name, () -> source);
    return this;
  }

  String render(String name, Map<String, ?> model) {
    StringBuilder out = new StringBuilder();
    render(load(name, 0), new Frame(null, model), out);
    return out.toString();
  }

  private Part.Sequence load(String name, int line) {
    return compiled.computeIfAbsent(name, n -> {
      Supplier<String> s = sources.get(n);
      if (s == null) {
        throw new TemplateException(line, "no template " + n);
      }
      compilations++;
      return new Compiler(s.get()).compile();
    });
  }

  /** Names visible here: of this loop, then of what is around it. */
  private record Frame(Frame outer, Map<String, ?> values) {
    Object get(Path path) {
      Object found = null;
      for (Frame f = this; f != null && found == null; f = f.outer) {
        found = f.values.get(path.names().get(0));
      }
      for (String n : path.names().subList(1, path.names().size())) {
        found = switch (found) {
          case Map<?, ?> m -> m.get(n);
          case List<?> l when n.equals("first") -> l.isEmpty() ? null : l.get(0);
          case Map.Entry<?, ?> e when n.equals("key") -> e.getKey();
          case Map.Entry<?, ?> e when n.equals("value") -> e.getValue();
          case Item i -> i.property(n);
          case null, default -> null;
        };
      }
      return found;
    }
  }

  record Item(String name, int amount, double price) {
    Object property(String n) {
      return switch (n) {
        case "name" -> name;
        case "amount" -> amount;
        case "price" -> price;
        case "total" -> amount * price;
        default -> throw new IllegalArgumentException("Item has no " + n);
      };
    }
  }

  private void render(Part part, Frame frame, StringBuilder out) {
    switch (part) {
      case Part.Text(var text) -> out.append(text);
      case Part.Value(var path, var filters, int line) -> out.append(filtered(frame.get(path), filters, line));
      case Part.Sequence(var parts) -> parts.forEach(p -> render(p, frame, out));
      case Part.If(var c, var then, var otherwise) -> render(test(c, frame) ? then : otherwise, frame, out);
      case Part.Include(var name, int line) -> render(load(name, line), frame, out);
      case Part.For(var name, var path, var body, var empty, int line) -> {
        Iterable<?> items = switch (frame.get(path)) {
          case Iterable<?> i -> i;
          case Map<?, ?> m -> m.entrySet();
          case String s -> List.of(s.split(""));
          case null -> List.of();
          case Object o -> throw new TemplateException(line, "cannot loop over " + o);
        };
        int index = 0;
        for (Object item : items) {
          Map<String, Object> own = new LinkedHashMap<>();
          own.put(name, item);
          own.put("index", ++index);
          own.put("odd", index % 2 == 1);
          render(body, new Frame(frame, own), out);
        }
        if (index == 0) {
          render(empty, frame, out);
        }
      }
    }
  }

  private boolean test(Condition condition, Frame frame) {
    return switch (condition) {
      case Condition.Not(var inner) -> !test(inner, frame);
      case Condition.And(var l, var r) -> test(l, frame) && test(r, frame);
      case Condition.Is(var path) -> switch (frame.get(path)) {
        case null -> false;
        case Boolean b -> b;
        case Number n -> n.intValue() != 0;
        case String s when s.isEmpty() -> false;
        case Collection<?> c -> !c.isEmpty();
        default -> true;
      };
      case Condition.Compare(var path, var op, Integer n) when frame.get(path) instanceof Number x -> switch (op) {
        case "<" -> x.doubleValue() < n;
        case ">" -> x.doubleValue() > n;
        case "==" -> x.doubleValue() == n;
        default -> throw new TemplateException(0, "operator " + op);
      };
      case Condition.Compare(var path, var op, var value) -> op.equals("==") == Objects.equals(String.valueOf(frame.get(path)), value.toString());
    };
  }

  private Object filtered(Object value, List<Filter> filters, int line) {
    Object result = value;
    for (Filter f : filters) {
      result = switch (f.name()) {
        case "default" -> result == null ? f.arguments()[0] : result;
        case "fixed" -> String.format(Locale.ROOT, "%." + f.arguments()[0] + "f", ((Number) result).doubleValue());
        case "pad" -> String.format("%" + f.arguments()[0] + "s", result);
        case "join" -> ((Collection<?>) result).stream().map(String::valueOf).collect(Collectors.joining(f.arguments().length > 0 ? f.arguments()[0] : ""));
        default -> {
          Function<Object, Object> s = simple.get(f.name());
          if (s == null) {
            throw new TemplateException(line, "no filter " + f + ", only " + simple.keySet());
          }
          yield result == null ? null : s.apply(result);
        }
      };
    }
    return result == null ? "" : result;
  }

  public static void main(String[] args) {
    TemplateEngine engine = new TemplateEngine();
    engine.template("head", "=== {{title|upper}} ==={# not shown #}\n");
    engine.template("invoice", """
        {% include head %}
        Dear {{ customer.name|default:friend }},
        {% for item in items %}{{index|pad:2}}. {{item.name|pad:-8}} {{item.amount|pad:3}} x {{item.price|fixed:2|pad:7}} = {{item.total|fixed:2|pad:8}}{% if item.amount > 10 %} (bulk){% endif %}
        {% else %}nothing bought
        {% endfor %}{% if note and not paid %}Note: {{note|escape}}{% else %}Thanks!{% endif %}
        Tags: {{tags|join:/}} ({{tags|size}}), first {{tags.first|reverse}}, {braces} stay {
        """);
    Map<String, Object> model = new HashMap<>();
    model.put("title", "Invoice");
    model.put("items", List.of(new Item("beans", 12, 7.5), new Item("cups", 2, 3.25), new Item("grinder", 1, 129)));
    model.put("note", "pay < 30 days & smile");
    model.put("tags", List.of("new", "vip"));
    model.put("customer", Map.of("name", "Ada"));
    System.out.print(engine.render("invoice", model));
    System.out.print(engine.render("invoice", Map.of("title", "empty", "tags", List.of(), "paid", true, "note", "x")));
    System.out.println(engine.compilations + " compilations");
    engine.template("letters", "{% for c in word %}{% if odd %}{{c|upper}}{% else %}{{c}}{% endif %}{% endfor %}|{% for e in map %}{{e.key}}={{e.value}};{% endfor %}|{% if kind == 'b' %}B{% endif %}{% if n == 3 and word %}3{% endif %}");
    System.out.println(engine.render("letters", Map.of("word", "template", "map", new TreeMap<>(Map.of("y", 2, "x", 1)), "kind", "b", "n", 3L)));
    String[] bad = {
      "one\n{{ two", "{% if a %}x", "{% for x of y %}{% endfor %}", "a\nb\n{% endif %}", "\n\n{{ x|shout }}", "{% loop %}",
      "{% include nowhere %}", "{% for x in n %}{% endfor %}", "{{ item.colour }}", "{{ w|fixed:1 }}",
    };
    for (int i = 0; i < bad.length; i++) {
      engine.template("bad" + i, bad[i]);
      try {
        System.out.println(engine.render("bad" + i, Map.of("x", 1, "n", 5, "item", new Item("i", 1, 1), "w", "word")));
      } catch (TemplateException | IllegalArgumentException e) {
        System.out.println(e.getMessage());
      } catch (ClassCastException e) {
        System.out.println("class cast");
      }
    }
  }
}
