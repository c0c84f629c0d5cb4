"""Briefs of a corpus on a Spark cluster: spark-submit briefs.py RECORDS BRIEFS [COMMAND]."""

import sys

from pyspark.sql import SparkSession

records, briefs = sys.argv[1:3]
command = sys.argv[3] if len(sys.argv) > 3 else "sunto pipe --jobs 1"
spark = SparkSession.builder.appName("sunto").getOrCreate()
lines = spark.sparkContext.textFile(records, minPartitions=spark.sparkContext.defaultParallelism * 8)
# A record that does not read comes back as a record; an exit code other than 0 is a lost process, and Spark tries again.
lines.pipe(command, checkCode=True).saveAsTextFile(briefs)
spark.stop()
