"""Answers each path on a line of standard input with the cells that openpyxl reads there, as a line of JSON."""

import datetime
import json
import sys
import warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")
DATES = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def plain(value, epoch):
    return {"serial": to_excel(value, epoch)} if isinstance(value, DATES) else value


def sheets(path):
    workbook = openpyxl.load_workbook(path, data_only=True)
    for sheet in workbook.worksheets:
        cells = [
            [row - 1, column - 1, plain(cell.value, workbook.epoch)]
            for (row, column), cell in sheet._cells.items()
            if cell.value is not None
        ]
        yield {"name": sheet.title, "cells": cells}


for line in sys.stdin:
    try:
        answer = {"sheets": list(sheets(json.loads(line)))}
    except Exception as error:
        answer = {"error": type(error).__name__}
    print(json.dumps(answer), flush=True)
