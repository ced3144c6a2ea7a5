String log = new File(basedir, 'build.log').text
File out = new File(basedir, 'app/target/mochaberry')
String program = new File(out, 'crossing.py').text

assert program.contains('# round and round') // the comment is in the other module's sources
assert new File(out, 'crossing.map.json').text.contains('Traffic.java')
assert !program.contains('Median')
assert log.contains('There is no program in modules: its packaging is pom')
assert log.contains('There is no program in core: no class has a public static void main(String[])')
assert log.count('There is no program in core: <mainClass>com.example.Crossing</mainClass> is another module\'s') == 3
// Once, once more where the jar is another input, and once with the main class named.
assert log.count('Translated com.example.Crossing to ') in [2, 3]
assert log.readLines().containsAll(['RED', 'GREEN', 'YELLOW'])
return true
