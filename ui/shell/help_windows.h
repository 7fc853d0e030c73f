#pragma once

#include <QString>

class QMainWindow;
class QMenuBar;
class QWidget;

namespace breakeven::ui {

class MenuActions;

/// Opens a guide in a window of its own, beside the work; at the paragraph that begins with `place`, if it is
/// not blank.
void showGuide(const QString& file, const QString& title, QWidget* parent, const QString& place = {});

/// Lists every action of the menus that has a shortcut.
void showShortcuts(const QMenuBar& menus, QWidget* parent);

/// Name, version, what it is, whose it is and what it is made with.
void showAbout(QWidget* parent);

/// Has the actions of the help menu do what they say, in `window`.
void connectHelp(const MenuActions& actions, QMainWindow& window);

} // namespace breakeven::ui
