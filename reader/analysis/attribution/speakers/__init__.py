"""Who speaks: subjects of reporting verbs, resolved over the whole article to a person, an office or a body."""
