"""Queries the current release without pause, as a statistician's script does; a line of answers each, until the file STOP is there."""
import os
import sys

import duckdb

root, stop, sql = sys.argv[1:4]
answers = 0
while answers == 0 or not os.path.exists(stop):
    with duckdb.connect(os.path.join(root, "current", "taizhang.duckdb"), read_only=True) as connection:
        print(*[row[0] for row in connection.execute(sql).fetchall()], flush=True)
    answers += 1
