"""Words over many articles: concordance, collocates, keyness."""
