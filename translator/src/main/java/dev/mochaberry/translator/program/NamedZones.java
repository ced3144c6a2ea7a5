package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which time zones a program names: words of its texts, as {@code "Europe/Paris"} or {@code "zones:
 * Asia/Tokyo, UTC"}. A program that puts names together, or reads them from outside, may mean any.
 */
public final class NamedZones {
  private static final Pattern REGION = Pattern.compile("[A-Za-z]+(/[-+A-Za-z0-9_]+)+");
  private static final Pattern START = Pattern.compile("(\\W|^)([A-Za-z]+/)$");
  private static final Set<String> LISTS = Set.of("getAvailableZoneIds", "getAvailableIDs");

  /** The methods that take a zone's name. */
  private static final Set<String> TAKERS =
      Set.of("java/time/ZoneId.of", "java/util/TimeZone.getTimeZone");

  /** The classes of ours that look into the table of zones. */
  private static final Set<String> USERS =
      Set.of(
          "java/time/zone/ZoneRulesProvider",
          "java/time/format/ZoneNamePart",
          "java/util/RegionZone",
          "java/util/TimeZone",
          "java/text/DateReading");

  /** Zones that need no table. */
  private static final Set<String> PLAIN = Set.of("GMT", "UTC");

  private final Set<String> known;
  private final Set<String> found = new TreeSet<>();
  private boolean lists;
  private boolean outside;
  private boolean takesUnknown;
  private boolean putsTogether;
  private boolean inMain;

  private NamedZones(Set<String> known) {
    this.known = known;
  }

  /**
   * The names of zones that a program may ask for.
   *
   * @param known gives the names of all zones
   */
  public static Set<String> of(ClassPool pool, Reachable program, Supplier<Set<String>> known) {
    if (program.bodies().keySet().stream().noneMatch(m -> USERS.contains(m.owner()))) {
      return Set.of();
    }
    NamedZones zones = new NamedZones(known.get());
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (!pool.isTranslatedFromJdk(m.owner())) {
                zones.inMain = m.name().equals("main");
                IrWalk.expressions(body, zones::visit, s -> {});
              }
            });
    return zones.names();
  }

  private Set<String> names() {
    boolean any = lists || takesUnknown && (outside || putsTogether);
    return any ? known : found;
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Const c && c.value() instanceof String s) {
      text(s);
    } else if (e instanceof Expr.Read r && inMain) {
      outside |= r.local().kind() == Local.Kind.PARAMETER;
    } else if (e instanceof Expr.Dynamic d) {
      d.constants().stream().filter(String.class::isInstance).forEach(s -> text((String) s));
    } else if (e instanceof Expr.New n) {
      outside |= OutsideText.comesThrough(n.constructor().owner());
    } else if (e instanceof Expr.Lambda l) {
      called(l.implementation(), false);
    } else if (e instanceof Expr.Call c) {
      boolean constant =
          !c.arguments().isEmpty()
              && c.arguments().get(0) instanceof Expr.Const k
              && k.value() instanceof String;
      called(c.method(), constant);
    } else if (e instanceof Expr.FieldRead r && r.field().name().equals("SHORT_IDS")) {
      known.stream().filter(id -> id.length() == 3).forEach(found::add);
      java.time.ZoneId.SHORT_IDS.values().stream().filter(known::contains).forEach(found::add);
    }
  }

  private void called(MethodRef m, boolean constant) {
    outside |= OutsideText.comesThrough(m.owner());
    lists |= LISTS.contains(m.name());
    takesUnknown |= !constant && TAKERS.contains(m.owner() + "." + m.name());
  }

  private void text(String s) {
    if (known.contains(s) && !PLAIN.contains(s)) {
      found.add(s);
    }
    Matcher m = REGION.matcher(s);
    while (m.find()) {
      if (known.contains(m.group())) {
        found.add(m.group());
      }
    }
    Matcher start = START.matcher(s);
    putsTogether |= start.find() && known.stream().anyMatch(id -> id.startsWith(start.group(2)));
  }
}
