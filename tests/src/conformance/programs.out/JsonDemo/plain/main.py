import json_demo
