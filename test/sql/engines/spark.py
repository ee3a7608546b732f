"""A Spark session that is asked in lines of JSON and answers in lines of JSON."""
import json
import os
import sys
import tempfile

os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
from pyspark.sql import SparkSession

session = (
    SparkSession.builder.master("local[2]")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.memory", os.environ.get("SPARK_MEMORY", "3g"))
    .config("spark.ui.enabled", "false")
    .config("spark.sql.warehouse.dir", tempfile.mkdtemp(prefix="pasientforlop-spark-"))
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.sql.session.timeZone", "UTC")
    .getOrCreate()
)
session.sparkContext.setLogLevel("ERROR")
print(json.dumps({"version": session.version}), flush=True)
for line in sys.stdin:
    question = json.loads(line)
    try:
        answer = session.sql(question["sql"])
        rows = []
        if question["rows"]:
            for row in answer.collect():
                rows.append({key: value if value is None or isinstance(value, (bool, int, str)) else str(value) for key, value in row.asDict().items()})
        print(json.dumps({"rows": rows}), flush=True)
    except Exception as error:
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
