"""Words over a corpus: concordance, dispersion and collocates, as corpus linguists know them."""
