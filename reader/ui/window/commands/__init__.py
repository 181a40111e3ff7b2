"""The commands of the window: menus, tool bar, keys."""
