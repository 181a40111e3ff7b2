"""Pure functions over plain values: events, alignment, naming, attribution, numbers, differences."""
