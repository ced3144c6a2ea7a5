import tree_demo
