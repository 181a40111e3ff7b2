"""The window around the pages: menus, tool bar, navigation, what holds on every page."""
