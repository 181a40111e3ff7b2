"""Who wrote it, for whom, when and where: judged from the page and the text."""
