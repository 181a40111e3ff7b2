"""Tables over several articles: what each outlet calls whom, who speaks, and outlets side by side.

Every number in them keeps its places, so that each opens its sentences; every table tells on how much text it rests.
"""
