"""A Spark session that is asked in lines of JSON and answers in lines of JSON."""
import json
import os
import shutil
import sys
import tempfile

os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
from pyspark.sql import SparkSession

home = tempfile.mkdtemp(prefix="pasientforlop-spark-")
session = (
    SparkSession.builder.master("local[2]")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.memory", os.environ.get("SPARK_MEMORY", "3g"))
    .config("spark.ui.enabled", "false")
    .config("spark.sql.warehouse.dir", f"{home}/warehouse")
    .config("spark.local.dir", f"{home}/local")
    .config("spark.sql.shuffle.partitions", os.environ.get("SPARK_PARTITIONS", "4"))
    .config("spark.sql.session.timeZone", os.environ.get("SPARK_TIME_ZONE", "UTC"))
    # Hundreds of plans over few rows: what compiles fast is done sooner than what then runs fast.
    .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    .config("spark.sql.adaptive.enabled", "false")
    .config(map=json.loads(os.environ.get("SPARK_SETTINGS", "{}")))
    .getOrCreate()
)
session.sparkContext.setLogLevel("ERROR")


def plain(value):
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)


def memory():
    """Bytes that were spilled so far, as they were in memory and on disk, and the most memory that Java had."""
    context = session.sparkContext
    executors = context._jsc.sc().statusStore().stageList(None, False, False, context._gateway.new_array(context._jvm.double, 0), None)
    stages = [executors.apply(at) for at in range(executors.size())]
    spilled = sum(stage.memoryBytesSpilled() + stage.diskBytesSpilled() for stage in stages)
    pid = context._jvm.java.lang.ProcessHandle.current().pid()
    with open(f"/proc/{pid}/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    return {"spilled": spilled, "peak": peak * 1024}


def answer(question):
    if "sql" not in question:
        return memory()
    found = session.sql(question["sql"])
    if not question["rows"]:
        return {"rows": []}
    return {"rows": [{key: plain(value) for key, value in row.asDict().items()} for row in found.collect()]}


print(json.dumps({"version": session.version}), flush=True)
for line in sys.stdin:
    try:
        print(json.dumps(answer(json.loads(line))), flush=True)
    except Exception as error:
        print(json.dumps({"error": str(error)[:2000]}), flush=True)
session.stop()
shutil.rmtree(home, ignore_errors=True)
