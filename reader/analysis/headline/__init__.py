"""What a headline makes of the sentences that it rests on."""
