String log = new File(basedir, 'build.log').text
File out = new File(basedir, 'app/target/mochaberry')
String program = new File(out, 'crossing.py').text

assert program.contains('# round and round') // the comment is in the other module's sources
assert new File(out, 'crossing.map.json').text.contains('Traffic.java')
assert !program.contains('Median')
assert log.contains('There is no program in modules: its packaging is pom')
assert log.contains('There is no program in core: no class has a public static void main(String[])')
assert log.count('Translated com.example.Crossing to target/mochaberry') == 1 || log.count('Translated com.example.Crossing') == 2
return true
