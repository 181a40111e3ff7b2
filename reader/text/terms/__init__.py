"""Words as search and grouping count them: folded light stems, singly or by the thousand, and what each tells."""
