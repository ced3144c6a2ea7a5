String log = new File(basedir, 'build.log').text

assert log.contains('counts to 41')
assert log.contains('[INFO] Changed: Counter.java')
assert log.contains('Counter.java:[5,45] MB0101: the Java compiler says: illegal start of expression')
assert log.contains('[WARNING] Nothing new is started')
assert log.contains('counts to 42')
assert log.count('[INFO] Started on JVM ') == 2
return true
