"""The layers of marks and the bar that turns them on and off."""
