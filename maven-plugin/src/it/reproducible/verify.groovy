// Byte by byte the same, in the same files.
Map<String, String> tree(File folder) {
  Map<String, String> files = new TreeMap<>()
  folder.eachFileRecurse(groovy.io.FileType.FILES) {
    files[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString()
  }
  return files
}

Map<String, String> one = tree(new File(basedir, 'one/target/mochaberry'))
Map<String, String> other = tree(new File(basedir, 'quite another/place/target/mochaberry'))

assert one.keySet().containsAll(['main.py', 'votes.py', 'votes.map.json'])
assert one == other
return true
