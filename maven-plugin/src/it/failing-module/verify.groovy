// The module is two dependencies away, and named once as a folder of classes, once as a jar.
List<String> log = new File(basedir, 'build.log').readLines()
String source = new File(basedir, 'core/src/main/java/com/example/Journal.java').path

assert log.count { it.startsWith('[ERROR] ' + source + ':[8,28] MB0301') } == 4 // where it is found, and at the end
assert log.every { !it.contains('MB0305') }
assert log.any { it.contains('The Java cannot be translated: 1 error') }
assert !new File(basedir, 'app/target/mochaberry').exists()
return true
