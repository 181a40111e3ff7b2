"""What the user can do in the compare view: commands, keys, menus, tools, steps from mark to mark, printing."""
