"""Reads event logs with pm4py (which reads XES and OCEL by r4pm) and tells what it finds, as JSON.

Arguments: the files to read, by their ending. For each: the number of cases and events, how often an
activity directly follows another in a case, the first and last times, and the attributes there are.
"""
import json
import sys

import pandas as pd
import pm4py
import r4pm  # noqa: F401  it is what reads: without it pm4py takes its own reader in silence
from lxml import etree


def read(path):
    if path.endswith(".xes"):
        etree.parse(path)  # r4pm reads some of what is no XML
        return pm4py.read_xes(path)
    if path.endswith(".csv"):
        frame = pd.read_csv(path, dtype={"case:concept:name": str, "org:group": str, "concept:name": str})
        return pm4py.format_dataframe(frame)
    ocel = pm4py.read_ocel2_json(path)
    flat = pm4py.ocel_flattening(ocel, "pathway")
    # By time and then by the id of the event, as a log that is no list has no other order.
    return flat.sort_values(["time:timestamp", "ocel:eid"], kind="stable")


def told(path):
    log = read(path)
    follows, starts, ends = pm4py.discover_dfg(log)
    times = log["time:timestamp"]
    # Of OCEL pm4py gives instants without their zone, which is UTC.
    times = times.dt.tz_localize("UTC") if times.dt.tz is None else times.dt.tz_convert("UTC")
    midnight = (times.dt.strftime("%H:%M:%S.%f") == "00:00:00.000000").all()
    days = times.dt.strftime("%Y-%m-%d")
    return {
        "cases": int(log["case:concept:name"].nunique()),
        "events": len(log),
        "follows": {f"{a}>{b}": int(n) for (a, b), n in follows.items()},
        "starts": {a: int(n) for a, n in starts.items()},
        "ends": {a: int(n) for a, n in ends.items()},
        "days": {day: int(n) for day, n in days.value_counts().items()},
        "midnight": bool(midnight),
        "columns": sorted(str(name) for name in log.columns),
    }


def answer(path):
    try:
        return told(path)
    except BaseException as error:  # r4pm panics, which is no Exception
        return {"error": f"{type(error).__name__}: {error}"[:400]}


with open(sys.argv[1], "w", encoding="utf-8") as out:
    json.dump({path: answer(path) for path in sys.argv[2:]}, out)
