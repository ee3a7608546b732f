"""A DuckDB in memory that is asked in lines of JSON and answers in lines of JSON."""
import json
import sys

import duckdb

connection = duckdb.connect(":memory:")


def plain(value):
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)


def answer(question):
    found = connection.execute(question["sql"])
    if not question["rows"]:
        return {"rows": []}
    names = [column[0] for column in found.description]
    return {"rows": [dict(zip(names, map(plain, row))) for row in found.fetchall()]}


print(json.dumps({"version": duckdb.__version__}), flush=True)
for line in sys.stdin:
    try:
        print(json.dumps(answer(json.loads(line))), flush=True)
    except Exception as error:
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
