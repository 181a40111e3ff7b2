"""What a list shows: words, filters, order, a range of days; and searches that are kept."""
