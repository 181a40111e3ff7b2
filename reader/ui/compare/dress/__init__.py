"""How the compare view looks: icons, sizes, line height, small pieces."""
