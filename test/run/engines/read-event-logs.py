"""Reads event logs with pm4py's own readers and with r4pm, and tells what each finds, as JSON.

Arguments: the file to write, then the files to read, by their ending. For each reader: the number of
cases and events, how often an activity directly follows another in a case, the first and last
activities, events by day, objects by type, and the attributes there are.
"""
import json
import sys

import pandas as pd
import pm4py
import r4pm  # noqa: F401  pm4py would do without it in silence
from lxml import etree
from pm4py.objects.ocel.importer.jsonocel.variants import ocel20_rustxes, ocel20_standard


def xes(variant):
    def read(path):
        etree.parse(path)  # r4pm reads some of what is no XML
        return pm4py.convert_to_dataframe(pm4py.read_xes(path, variant=variant)), None

    return read


def ocel(variant):
    def read(path):
        log = variant.apply(path)
        objects = {kind: int(n) for kind, n in log.objects["ocel:type"].value_counts().items()}
        flat = pm4py.ocel_flattening(log, "pathway")
        # By time and then by the id of the event, as a log that is no list has no other order.
        return flat.sort_values(["time:timestamp", "ocel:eid"], kind="stable"), objects

    return read


def csv(path):
    texts = {"case:concept:name": str, "org:group": str, "concept:name": str}
    return pm4py.format_dataframe(pd.read_csv(path, dtype=texts)), None


READERS = {
    "xes": {"pm4py": xes("iterparse"), "r4pm": xes("r4pm")},
    "jsonocel": {"pm4py": ocel(ocel20_standard), "r4pm": ocel(ocel20_rustxes)},
    "csv": {"pandas": csv},
}


def told(read, path):
    try:
        log, objects = read(path)
        follows, starts, ends = pm4py.discover_dfg(log)
        times = log["time:timestamp"]
        # Of OCEL pm4py gives instants without their zone, which is UTC.
        times = times.dt.tz_localize("UTC") if times.dt.tz is None else times.dt.tz_convert("UTC")
        days = times.dt.strftime("%Y-%m-%d")
        return {
            "cases": int(log["case:concept:name"].nunique()),
            "events": len(log),
            "follows": {f"{a}>{b}": int(n) for (a, b), n in follows.items()},
            "starts": {a: int(n) for a, n in starts.items()},
            "ends": {a: int(n) for a, n in ends.items()},
            "days": {day: int(n) for day, n in days.value_counts().items()},
            "midnight": bool((times.dt.strftime("%H:%M:%S.%f") == "00:00:00.000000").all()),
            "objects": objects,
            "columns": sorted(str(name) for name in log.columns),
        }
    except BaseException as error:  # r4pm panics, which is no Exception
        return {"error": f"{type(error).__name__}: {error}"[:400]}


def answers(path):
    readers = READERS[path.rsplit(".", 1)[1]]
    return {name: told(read, path) for name, read in readers.items()}


with open(sys.argv[1], "w", encoding="utf-8") as out:
    json.dump({path: answers(path) for path in sys.argv[2:]}, out)
